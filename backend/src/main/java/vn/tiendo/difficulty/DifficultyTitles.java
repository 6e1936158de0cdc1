package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/** What a difficulty is called, and whom it concerns, for those who tell people of it. */
@ApplicationScoped
public class DifficultyTitles {
    private final DifficultyRepository difficulties;
    private final DataSource database;

    @Inject
    DifficultyTitles(DifficultyRepository difficulties, DataSource database) {
        this.difficulties = difficulties;
        this.database = database;
    }

    /** What keeps the unit from its work, in its own words. */
    public String of(UUID difficultyId) {
        return difficulties.findById(difficultyId).description();
    }

    /** The units that raised it or what was merged into it, and those that have the work which it holds up; each once. */
    public List<ConcernedUnit> concernedBy(UUID difficultyId) {
        var work = difficulties.concernedBy(difficulties.findById(difficultyId));
        return new Sql("""
                select coalesce(r.unit_id, w.unit_id) as unit_id, r.unit_id is not null as raised,
                       coalesce(w.works, 0) as works, w.first_id
                from (select distinct d.unit_id from difficulty d where d.id = ? or d.main_id = ?) as r
                full join (select a.unit_id, count(*) as works, (array_agg(a.id order by a.id))[1] as first_id
                           from assignment a where a.id = any (?) group by a.unit_id) as w on w.unit_id = r.unit_id
                order by 1""", difficultyId, difficultyId, work.toArray(UUID[]::new))
                .list(
                        database,
                        row -> new ConcernedUnit(
                                row.id("unit_id"), row.flag("raised"), row.number("works"), row.idOrNull("first_id")));
    }

    /** A unit that an answer is for.
     *
     * @param raised whether it may open the difficulty, because it raised it or one that was merged into it
     * @param works how much of its work is held up
     * @param firstId some assignment of it; null when the difficulty names none
     */
    public record ConcernedUnit(
            UUID unitId,
            boolean raised,
            long works,
            @Nullable UUID firstId) {}
}
