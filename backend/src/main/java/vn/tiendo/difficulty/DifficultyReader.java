package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.AssignmentRow;
import vn.tiendo.task.Assignments;

/** Reads one difficulty with all that belongs to it, in six statements at most whatever its length. */
@ApplicationScoped
class DifficultyReader {
    private final DataSource database;
    private final BusinessClock clock;
    private final Assignments assignments;

    @Inject
    DifficultyReader(DataSource database, BusinessClock clock, Assignments assignments) {
        this.database = database;
        this.clock = clock;
        this.assignments = assignments;
    }

    DifficultyView view(Actor actor, UUID id) {
        var today = clock.today();
        return DifficultyRows.readableOne(new Sql(DifficultyRows.SELECT), actor)
                .add("and d.id = ?", id)
                .first(
                        database,
                        row -> new Head(DifficultyRows.row(row, today), row.text("office_view"), row.flag("paused")))
                .map(head -> view(head, actor, today))
                .orElseThrow(DifficultyRefusals::none);
    }

    private DifficultyView view(Head head, Actor actor, LocalDate today) {
        var line = head.line();
        return new DifficultyView(
                line.id(),
                line.planId(),
                line.planSymbol(),
                line.unit(),
                line.kind(),
                line.state(),
                line.description(),
                line.proposal(),
                line.raisedOn(),
                line.stepDueOn(),
                line.late(),
                head.paused(),
                head.officeView(),
                main(line, today),
                line.merged() > 0 ? lines("d.main_id", line.id(), today) : List.of(),
                line.instruction(),
                work(line.id(), actor),
                story(line.id()),
                DifficultyPolicy.moves(actor, line.unit().id(), line.state(), head.paused()),
                line.version());
    }

    private @Nullable DifficultyRow main(DifficultyRow merged, LocalDate today) {
        return merged.mainId() == null
                ? null
                : lines("d.id", merged.mainId(), today).getFirst();
    }

    private List<DifficultyRow> lines(String column, UUID id, LocalDate today) {
        return new Sql(DifficultyRows.SELECT)
                .add("where " + column + " = ? order by d.created_at, d.id", id)
                .list(database, row -> DifficultyRows.row(row, today));
    }

    private List<AssignmentRow> work(UUID id, Actor actor) {
        var concerned = new Sql("""
                select distinct x.assignment_id from difficulty_assignment x join difficulty d on d.id = x.difficulty_id
                where d.id = ? or d.main_id = ?""", id, id).list(database, row -> row.id("assignment_id"));
        return concerned.isEmpty()
                ? List.of()
                : assignments.lines(concerned).stream()
                        .filter(line -> actor.seesAgency() || line.unit().id().equals(actor.unitId()))
                        .toList();
    }

    private List<DifficultyStoryEntry> story(UUID id) {
        return new Sql("select * from difficulty_event where difficulty_id = ? order by recorded_at, id", id)
                .list(database, DifficultyStoryEntry::of);
    }

    private record Head(DifficultyRow line, String officeView, boolean paused) {}
}
