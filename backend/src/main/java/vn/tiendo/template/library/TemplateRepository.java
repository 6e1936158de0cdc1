package vn.tiendo.template.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.template.TemplateKind;

/** The forms of an agency. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<DocumentTemplate, UUID> {
    private static final String LINES = """
            select t.id, t.kind, t.number, t.state, t.file_name, t.note, a.display_name as uploaded_by, t.uploaded_at, t.version
            from document_template t join account a on a.id = t.uploaded_by
            where t.agency_id = ?""";

    private final DataSource database;

    @Inject
    TemplateRepository(DataSource database) {
        this.database = database;
    }

    DocumentTemplate require(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId)
                .firstResultOptional()
                .orElseThrow(TemplateRepository::none);
    }

    Optional<DocumentTemplate> active(UUID agencyId, TemplateKind kind) {
        return find("agencyId = ?1 and kind = ?2 and state = ?3", agencyId, kind, TemplateState.ACTIVE)
                .firstResultOptional();
    }

    /** Whoever adds a version of a kind or takes one into use does so one after another. */
    void waitForTurn(UUID agencyId, TemplateKind kind) {
        new Sql(
                        "select pg_advisory_xact_lock(hashtextextended('form ' || ? || ' ' || ?, 0))",
                        agencyId.toString(),
                        kind.name())
                .list(database, row -> kind);
    }

    int nextNumber(UUID agencyId, TemplateKind kind) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(number), 0) + 1 from DocumentTemplate where agencyId = :agency and kind = :kind",
                        Integer.class)
                .setParameter("agency", agencyId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    TemplateRow row(UUID agencyId, UUID id) {
        return new Sql(LINES, agencyId)
                .add("and t.id = ?", id).list(database, TemplateRepository::line).stream()
                        .findFirst()
                        .orElseThrow(TemplateRepository::none);
    }

    List<TemplateRow> activeRows(UUID agencyId) {
        return new Sql(LINES, agencyId).add("and t.state = 'ACTIVE'").list(database, TemplateRepository::line);
    }

    /** Newest first. */
    Page<TemplateRow> page(UUID agencyId, TemplateFilter filter) {
        Cursor after = Cursor.decode(filter.cursor, 2);
        var lines = new Sql(LINES, agencyId)
                .addWhen(filter.kind != null, "and t.kind = ?", filter.kind)
                .addWhen(after != null, "and (t.uploaded_at, t.id) < (?, ?)", keys(after))
                .add("order by t.uploaded_at desc, t.id desc")
                .limit(filter.limit + 1)
                .list(database, TemplateRepository::line);
        Long total = filter.total
                ? new Sql("select count(*) as count from document_template t where t.agency_id = ?", agencyId)
                        .addWhen(filter.kind != null, "and t.kind = ?", filter.kind)
                        .number(database)
                : null;
        return Page.cut(lines, filter.limit, line -> Cursor.of(line.uploadedAt(), line.id()), total);
    }

    private static Object[] keys(@Nullable Cursor after) {
        return after == null ? new Object[0] : new Object[] {after.moment(0), after.id(1)};
    }

    private static TemplateRow line(Row row) {
        return new TemplateRow(
                row.id("id"),
                row.code(TemplateKind.class, "kind"),
                row.integer("number"),
                row.code(TemplateState.class, "state"),
                row.text("file_name"),
                row.text("note"),
                row.text("uploaded_by"),
                row.instant("uploaded_at"),
                row.number("version"));
    }

    private static NotFound none() {
        return new NotFound("Phiên bản biểu mẫu");
    }
}
