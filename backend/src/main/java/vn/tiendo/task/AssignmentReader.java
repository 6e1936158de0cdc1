package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Reads one assignment with all that belongs to it, in five statements whatever its length. */
@ApplicationScoped
class AssignmentReader {
    private final DataSource database;
    private final BusinessClock clock;
    private final JsonColumns json;

    @Inject
    AssignmentReader(DataSource database, BusinessClock clock, JsonColumns json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    AssignmentView view(Actor actor, UUID id) {
        var today = clock.today();
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

    /** What stands behind a submission now. */
    Proof proof(UUID taskId, UUID id) {
        var evidence = new Sql("select count(*) as count from evidence where assignment_id = ?", id).number(database);
        var leads = new Sql("select count(*) as count from assignment where task_id = ? and role = 'LEAD'", taskId)
                .number(database);
        return new Proof(products(taskId, id), (int) evidence, leads);
    }

    private AssignmentView view(AssignmentHead head, Actor actor, LocalDate today) {
        var line = head.line();
        var id = line.id();
        var state = line.workState();
        var moves = AssignmentPolicy.moves(actor, head.whose(), head.ofOffice(), state);
        var story = story(id);
        return new AssignmentView(
                id,
                line.taskId(),
                line.planId(),
                line.planSymbol(),
                head.planTitle(),
                line.path(),
                head.headings(),
                line.content(),
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
                products(line.taskId(), id),
                evidence(id, moves.contains(AssignmentMove.ADD_EVIDENCE)),
                story,
                head.agencyId().equals(actor.agencyId()) ? others(line.taskId(), id, today) : List.of(),
                moves,
                line.version());
    }

    /** The file behind a piece of evidence that the actor may read; empty when it is none. */
    Optional<EvidenceFileId> fileOf(Actor actor, UUID id, UUID evidenceId) {
        var sql = new Sql("""
                select e.agency_id, e.file_id from evidence e join assignment a on a.id = e.assignment_id
                where a.id = ? and e.id = ? and e.file_id is not null and""", id, evidenceId);
        return Reading.addToOne(sql, actor)
                .first(database, row -> new EvidenceFileId(row.id("agency_id"), row.id("file_id")));
    }

    /** A file and the agency that keeps it. */
    record EvidenceFileId(UUID agencyId, UUID fileId) {}

    List<ProductView> products(UUID taskId, UUID id) {
        return new Sql("""
                select p.id, p.kind, p.name,
                       exists (select from evidence e where e.assignment_id = ? and e.product_id = p.id) as proven
                from product p where p.task_id = ? order by p.ordinal""", id, taskId).list(database, AssignmentReader::product);
    }

    static ProductView product(Row row) {
        return new ProductView(row.id("id"), row.code(ProductKind.class, "kind"), row.text("name"), row.flag("proven"));
    }

    private List<EvidenceView> evidence(UUID id, boolean removable) {
        return new Sql("""
                select e.*, f.sha256, f.size_bytes
                from evidence e left join stored_file f on f.id = e.file_id
                where e.assignment_id = ? order by e.added_at, e.id""", id).list(database, row -> evidence(row, removable));
    }

    private static EvidenceView evidence(Row row, boolean removable) {
        var id = row.id("id");
        var isFile = row.idOrNull("file_id") != null;
        return new EvidenceView(
                id,
                row.idOrNull("product_id"),
                row.code(EvidenceKind.class, "kind"),
                row.text("reference"),
                row.text("note"),
                row.textOrNull("sha256"),
                row.numberOrNull("size_bytes"),
                isFile ? "/api/v1/assignments/%s/evidence/%s/file".formatted(row.id("assignment_id"), id) : null,
                row.instant("added_at"),
                row.text("added_by"),
                removable);
    }

    private List<StoryEntry> story(UUID id) {
        return new Sql("select * from assignment_event where assignment_id = ? order by recorded_at, id", id)
                .list(
                        database,
                        row -> new StoryEntry(
                                row.id("id"),
                                row.code(StoryKind.class, "kind"),
                                row.instant("recorded_at"),
                                row.date("effective_on"),
                                row.text("actor_name"),
                                row.text("actor_title"),
                                row.code(WorkState.class, "work_state"),
                                row.integer("percent"),
                                row.text("words"),
                                row.textOrNull("reference")));
    }

    private static @Nullable String lastReturn(List<StoryEntry> story) {
        return story.reversed().stream()
                .filter(entry -> entry.kind() == StoryKind.RETURNED)
                .map(StoryEntry::words)
                .findFirst()
                .orElse(null);
    }

    private List<AssignmentBrief> others(UUID taskId, UUID id, LocalDate today) {
        return new Sql("""
                select a.*, u.code as unit_code, u.name as unit_name
                from assignment a join unit u on u.id = a.unit_id
                where a.task_id = ? and a.id <> ? order by a.ordinal, a.id""", taskId, id).list(database, row -> AssignmentRows.brief(row, today));
    }
}
