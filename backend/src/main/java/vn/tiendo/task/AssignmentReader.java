package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Reads one assignment with all that belongs to it, in nine statements whatever its length; one more each when people are named, when files are shown and when another unit took it over. */
@ApplicationScoped
class AssignmentReader {
    private final DataSource database;
    private final FollowUpSettings settings;
    private final BusinessClock clock;
    private final JsonColumns json;
    private final EvidenceReader evidence;
    private final HoldingReader holdings;
    private final LeadRuleReader leadRules;
    private final InsideReader insides;

    @Inject
    AssignmentReader(
            DataSource database,
            FollowUpSettings settings,
            BusinessClock clock,
            JsonColumns json,
            EvidenceReader evidence,
            HoldingReader holdings,
            LeadRuleReader leadRules,
            InsideReader insides) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
        this.evidence = evidence;
        this.holdings = holdings;
        this.leadRules = leadRules;
        this.insides = insides;
    }

    AssignmentView view(Actor actor, UUID id) {
        var today = settings.today();
        var sql = new Sql("""
                select a.*, t.plan_symbol, t.plan_title, t.path, t.headings::text as headings, t.content,
                       t.deadline::text as deadline, t.deadline ->> 'text' as deadline_text,
                       u.code as unit_code, u.name as unit_name, u.kind as unit_kind
                from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
                where a.id = ? and""", id);
        var head = Reading.addToOne(sql, actor)
                .first(database, row -> AssignmentHead.of(row, json, today))
                .orElseThrow(Refusals::noAssignment);
        return view(head, actor, today);
    }

    private AssignmentView view(AssignmentHead head, Actor actor, AsOf today) {
        var line = head.line();
        var id = line.id();
        var state = line.workState();
        var moves = moves(actor, head);
        var inside = insides.of(head, actor, today.day());
        var told = story(id);
        var story = inside.told(told.stream().map(StoryLine::entry).toList());
        if (mayUndo(told, actor)) {
            moves.add(AssignmentMove.UNDO);
        }
        return new AssignmentView(
                id,
                line.taskId(),
                line.planId(),
                line.planSymbol(),
                head.planTitle(),
                line.path(),
                head.headings(),
                line.content(),
                line.occurrence(),
                line.occurrenceLabel(),
                line.unit(),
                line.role(),
                state,
                line.schedule(),
                head.deadline(),
                line.dueOn(),
                head.originalDueOn(),
                line.daysLeft(),
                line.continuous(),
                line.idle(),
                line.percent(),
                head.assignedOn(),
                line.submittedOn(),
                head.confirmedOn(),
                state == WorkState.RETURNED ? lastReturn(story) : null,
                evidence.products(line.taskId(), id),
                evidence.list(actor, id, moves.contains(AssignmentMove.ADD_EVIDENCE)),
                story,
                head.agencyId().equals(actor.agencyId())
                        ? others(line.taskId(), id, line.occurrence(), today)
                        : List.of(),
                holdings.view(head, story, actor, today.day()),
                head.agencyId().equals(actor.agencyId()) ? leadRules.view(line.taskId(), actor) : null,
                inside.view(),
                List.copyOf(moves),
                line.version());
    }

    private static Set<AssignmentMove> moves(Actor actor, AssignmentHead head) {
        var moves = EnumSet.copyOf(HoldingPolicy.moves(actor, head));
        moves.addAll(AssignmentPolicy.moves(
                actor, head.whose(), head.ofOffice(), head.line().workState()));
        return moves;
    }

    private List<StoryLine> story(UUID id) {
        return new Sql("select * from assignment_event where assignment_id = ? order by recorded_at, id", id)
                .list(
                        database,
                        row -> new StoryLine(
                                row.idOrNull("account_id"),
                                new StoryEntry(
                                        row.id("id"),
                                        row.code(StoryKind.class, "kind"),
                                        row.instant("recorded_at"),
                                        row.date("effective_on"),
                                        row.text("actor_name"),
                                        row.text("actor_title"),
                                        row.code(WorkState.class, "work_state"),
                                        row.integer("percent"),
                                        row.text("words"),
                                        row.textOrNull("reference"))));
    }

    /** @param accountId whose account it was */
    private record StoryLine(@Nullable UUID accountId, StoryEntry entry) {}

    private boolean mayUndo(List<StoryLine> story, Actor actor) {
        if (story.size() < 2 || story.getLast().accountId() == null) {
            return false;
        }
        var last = story.getLast().entry();
        return UndoRule.allows(
                last.kind(), story.getLast().accountId(), last.recordedAt(), actor.accountId(), clock.now());
    }

    private static @Nullable String lastReturn(List<StoryEntry> story) {
        return story.reversed().stream()
                .filter(entry -> entry.kind() == StoryKind.RETURNED)
                .map(StoryEntry::words)
                .findFirst()
                .orElse(null);
    }

    /** Who does the same turn. */
    private List<AssignmentBrief> others(UUID taskId, UUID id, int occurrence, AsOf today) {
        return new Sql("""
                select a.*, u.code as unit_code, u.name as unit_name
                from assignment a join unit u on u.id = a.unit_id
                where a.task_id = ? and a.id <> ? and a.occurrence = ? order by a.ordinal, a.id""", taskId, id, occurrence).list(database, row -> AssignmentRows.brief(row, today));
    }
}
