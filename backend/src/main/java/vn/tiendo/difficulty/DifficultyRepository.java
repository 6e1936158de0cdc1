package vn.tiendo.difficulty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Difficulties for those who change them; lists and views read plain rows. */
@ApplicationScoped
class DifficultyRepository implements PanacheRepositoryBase<Difficulty, UUID> {
    private final DataSource database;

    @Inject
    DifficultyRepository(DataSource database) {
        this.database = database;
    }

    /** Locked until the end of the transaction. */
    Optional<Difficulty> lock(UUID agencyId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(difficulty -> difficulty.agencyId().equals(agencyId));
    }

    boolean hasMerged(Difficulty main) {
        return count("mainId = ?1", main.id()) > 0;
    }

    void keep(DifficultyEvent event) {
        getEntityManager().persist(event);
    }

    /** With the work that it is about. */
    void keep(Instruction instruction, Collection<UUID> assignments) {
        getEntityManager().persist(instruction);
        flush();
        new Sql(
                        "insert into instruction_assignment (instruction_id, assignment_id) select ?, unnest(?)",
                        instruction.id(),
                        assignments.toArray(UUID[]::new))
                .run(database);
    }

    /** The work that it is about, in place of what was named before. */
    void concern(Difficulty difficulty, Collection<UUID> assignments) {
        flush();
        new Sql("delete from difficulty_assignment where difficulty_id = ?", difficulty.id()).run(database);
        new Sql(
                        "insert into difficulty_assignment (difficulty_id, assignment_id) select ?, unnest(?)",
                        difficulty.id(),
                        assignments.toArray(UUID[]::new))
                .run(database);
    }

    /** Its own work and that of all that were merged into it. */
    List<UUID> concernedBy(Difficulty main) {
        return new Sql("""
                select distinct x.assignment_id from difficulty_assignment x join difficulty d on d.id = x.difficulty_id
                where d.id = ? or d.main_id = ? order by x.assignment_id""", main.id(), main.id()).list(database, row -> row.id("assignment_id"));
    }

    /** What stands still because of it. */
    void keepPaused(Difficulty difficulty, Collection<UUID> assignments) {
        new Sql(
                        "insert into difficulty_pause (difficulty_id, assignment_id) select ?, unnest(?)",
                        difficulty.id(),
                        assignments.toArray(UUID[]::new))
                .run(database);
    }

    /** @return what stood still because of it */
    List<UUID> forgetPaused(Difficulty difficulty) {
        return new Sql("delete from difficulty_pause where difficulty_id = ? returning assignment_id", difficulty.id())
                .list(database, row -> row.id("assignment_id"));
    }

    /** It and those that were merged into it, as far as the clock of their work stands still. */
    List<Difficulty> pausedWith(Difficulty main) {
        return list("(id = ?1 or mainId = ?1) and paused", main.id());
    }

    /** The work that the unit itself named. */
    List<UUID> ownWorkOf(Difficulty difficulty) {
        return new Sql(
                        "select assignment_id from difficulty_assignment where difficulty_id = ? order by assignment_id",
                        difficulty.id())
                .list(database, row -> row.id("assignment_id"));
    }
}
