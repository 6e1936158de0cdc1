package vn.tiendo.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.link.LinkView;

/** Reads what an assignment owes and what it shows for it. */
@ApplicationScoped
class EvidenceReader {
    private static final int MOST_NAMED = 5;

    private final DataSource database;
    private final LeadRuleReader leadRules;

    @Inject
    EvidenceReader(DataSource database, LeadRuleReader leadRules) {
        this.database = database;
        this.leadRules = leadRules;
    }

    /** What must come out of the task, and how much of it this assignment shows. */
    List<ProductView> products(UUID taskId, UUID id) {
        return new Sql("""
                select p.id, p.kind, p.name, p.count as required,
                       coalesce((select sum(e.count) from evidence e
                                 where e.assignment_id = ? and e.product_id = p.id), 0)::bigint as shown
                from product p where p.task_id = ? order by p.ordinal""", id, taskId).list(database, ProductView::of);
    }

    /** What stands behind a submission now. */
    Proof proof(UUID taskId, UUID id) {
        var pieces = new Sql("select count(*) as count from evidence where assignment_id = ?", id).number(database);
        return new Proof(products(taskId, id), (int) pieces, leadRules.provers(taskId, id));
    }

    /** Everything that is shown, the oldest first; where the same files stand is asked only of files. */
    List<EvidenceView> list(Actor actor, UUID id, boolean removable) {
        var shown = new Sql("""
                select e.*, f.name as file_name, f.media_type, f.sha256, f.size_bytes, %s
                from evidence e left join stored_file f on f.id = e.file_id left join link_check c on c.evidence_id = e.id
                where e.assignment_id = ? order by e.added_at, e.id""".formatted(LinkView.COLUMNS), id).list(database, row -> EvidenceView.of(row, removable));
        if (shown.stream().noneMatch(piece -> piece.kind() == EvidenceKind.FILE)) {
            return shown;
        }
        var elsewhere = sameFiles(actor, id);
        return shown.stream()
                .map(piece -> piece.with(elsewhere.getOrDefault(piece.id(), List.of())))
                .toList();
    }

    /** Where else the files of an assignment stand, by the piece of evidence. */
    private Map<UUID, List<SameFile>> sameFiles(Actor actor, UUID id) {
        var sql = new Sql("""
                select this.id as evidence_id, other.*
                from evidence this join stored_file mine on mine.id = this.file_id
                cross join lateral (
                    select a.id as assignment_id, u.name as unit_name, t.content, e.added_at
                    from stored_file f join evidence e on e.file_id = f.id and e.id <> this.id
                    join assignment a on a.id = e.assignment_id join task t on t.id = a.task_id join unit u on u.id = a.unit_id
                    where f.agency_id = mine.agency_id and f.sha256 = mine.sha256 and""");
        return Reading.addToOne(sql, actor)
                .add("order by e.added_at, e.id")
                .limit(MOST_NAMED)
                .add(") as other where this.assignment_id = ? order by other.added_at", id)
                .list(database, row -> Map.entry(row.id("evidence_id"), SameFile.of(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
}
