package vn.tiendo.difficulty;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Into what a difficulty can be merged: what waits for an answer, the likeliest first. */
@ApplicationScoped
class Duplicates {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 30;

    private final DataSource database;
    private final BusinessClock clock;
    private final CurrentActor current;
    private final DifficultyMoves moves;

    @Inject
    Duplicates(DataSource database, BusinessClock clock, CurrentActor current, DifficultyMoves moves) {
        this.database = database;
        this.clock = clock;
        this.current = current;
        this.moves = moves;
    }

    /** Of the newest 200 that wait. */
    @Transactional
    List<LikelyDuplicate> of(UUID id) {
        var one = moves.requireReadable(id);
        var today = clock.today();
        var waiting = new Sql("""
                select all_of.*, exists (
                    select from difficulty_assignment x join assignment a on a.id = x.assignment_id
                    join assignment b on b.task_id = a.task_id join difficulty_assignment y on y.assignment_id = b.id
                    where x.difficulty_id = all_of.id and y.difficulty_id = ?) as same_task
                from (""", id).add(DifficultyRows.SELECT);
        return DifficultyRows.readableInList(waiting, current.require())
                .add("and d.state in ('RAISED', 'WITH_OFFICE', 'WITH_DIRECTOR') and d.id <> ?", id)
                .add("order by d.created_at desc, d.id desc")
                .limit(LOOKED_AT)
                .add(") as all_of")
                .list(database, row -> {
                    var other = DifficultyRows.row(row, today);
                    return new LikelyDuplicate(
                            other, row.flag("same_task"), Likeness.of(one.description(), other.description()));
                })
                .stream()
                .sorted(comparing(LikelyDuplicate::sameTask)
                        .thenComparing(LikelyDuplicate::likeness)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
