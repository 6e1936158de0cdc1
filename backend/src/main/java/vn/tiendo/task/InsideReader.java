package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Colleague;
import vn.tiendo.identity.Colleagues;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Reads how a unit has organised an assignment: two statements, one more when anybody is named. */
@ApplicationScoped
class InsideReader {
    private final DataSource database;
    private final Officers officers;
    private final Colleagues colleagues;

    @Inject
    InsideReader(DataSource database, Officers officers, Colleagues colleagues) {
        this.database = database;
        this.officers = officers;
        this.colleagues = colleagues;
    }

    Inside of(AssignmentHead head, Actor actor, LocalDate today) {
        var everybody = officers.everOf(head.line().id());
        var lines = lines(head.line().id());
        var named = colleagues.named(Stream.concat(
                        everybody.stream().map(Officer::accountId),
                        lines.stream().map(Line::accountId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        boolean open = head.line().workState().isOpen();
        boolean directs = open && InsidePolicy.directs(actor, head.whose());
        boolean works = open && AssignmentPolicy.works(actor, head.whose());
        var now = everybody.stream()
                .filter(it -> it.takenBy() == null)
                .map(it -> named.get(it.accountId()))
                .toList();
        var subtasks = lines.stream()
                .map(line -> line.view(
                        named, today, directs || works && actor.accountId().equals(line.accountId())))
                .toList();
        return new Inside(InsideView.of(now, subtasks, directs), everybody, named);
    }

    private List<Line> lines(UUID assignmentId) {
        return new Sql("select * from subtask where assignment_id = ? order by ordinal, id", assignmentId)
                .list(database, Line::of);
    }

    /** What the view shows, and who is meant by the events that handed the work over. */
    record Inside(InsideView view, List<Officer> everybody, Map<UUID, Colleague> named) {

        /** The story with names where it tells who got the work or gave it away. */
        List<StoryEntry> told(List<StoryEntry> story) {
            return story.stream()
                    .map(entry -> entry.kind() == StoryKind.HANDED ? entry.with(words(entry.id())) : entry)
                    .toList();
        }

        private String words(UUID event) {
            var handed = names(everybody.stream().filter(it -> it.handedBy().equals(event)));
            var taken = names(everybody.stream().filter(it -> event.equals(it.takenBy())));
            return Stream.of(handed.isEmpty() ? "" : "Giao " + handed, taken.isEmpty() ? "" : "Thôi giao " + taken)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(". "));
        }

        private String names(Stream<Officer> some) {
            return some.map(it -> named.get(it.accountId()).name()).collect(Collectors.joining(", "));
        }
    }

    private record Line(
            UUID id,
            String title,
            @Nullable UUID accountId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            long version) {
        static Line of(Row row) {
            return new Line(
                    row.id("id"),
                    row.text("title"),
                    row.idOrNull("account_id"),
                    row.dateOrNull("due_on"),
                    row.dateOrNull("done_on"),
                    row.number("version"));
        }

        SubtaskView view(Map<UUID, Colleague> named, LocalDate today, boolean mayTick) {
            boolean overdue = doneOn == null && dueOn != null && dueOn.isBefore(today);
            var officer = accountId == null ? null : named.get(accountId);
            return new SubtaskView(id, title, officer, dueOn, doneOn, overdue, mayTick, version);
        }
    }
}
