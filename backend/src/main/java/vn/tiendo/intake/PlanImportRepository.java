package vn.tiendo.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** Imports and their rows. */
@ApplicationScoped
class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {
    private static final String LINES = """
            select i.id, i.state, i.plan_id, i.created_at,
                   i.understood ->> 'fileName' as file_name,
                   i.understood ->> 'uploadedBy' as uploaded_by,
                   coalesce(i.understood -> 'plan' ->> 'title', '') as title,
                   count(r.id) as row_count,
                   coalesce(sum(jsonb_array_length(r.content -> 'problems')), 0) as open_cells
            from plan_import i
            left join plan_import_row r on r.import_id = i.id
            where i.agency_id = ?""";

    private final DataSource database;

    @Inject
    PlanImportRepository(DataSource database) {
        this.database = database;
    }

    Optional<PlanImport> ofAgency(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    void add(PlanImport planImport, List<UnderstoodRow> rows) {
        persist(planImport);
        for (int i = 0; i < rows.size(); i++) {
            getEntityManager().persist(new PlanImportRow(planImport.id(), i, rows.get(i)));
        }
    }

    List<PlanImportRow> rowsOf(PlanImport planImport) {
        return getEntityManager()
                .createQuery("from PlanImportRow where importId = :import order by ordinal", PlanImportRow.class)
                .setParameter("import", planImport.id())
                .getResultList();
    }

    Optional<PlanImportRow> row(PlanImport planImport, UUID rowId) {
        return getEntityManager()
                .createQuery("from PlanImportRow where importId = :import and id = :row", PlanImportRow.class)
                .setParameter("import", planImport.id())
                .setParameter("row", rowId)
                .getResultStream()
                .findFirst();
    }

    /** The imports of an agency, newest first. */
    Page<ImportSummary> page(UUID agencyId, PageQuery query) {
        Cursor after = Cursor.decode(query.cursor, 2);
        List<ImportSummary> lines = new Sql(LINES, agencyId)
                .addWhen(after != null, "and (i.created_at, i.id) < (?, ?)", keys(after))
                .add("group by i.id order by i.created_at desc, i.id desc")
                .limit(query.limit + 1)
                .list(database, PlanImportRepository::summary);
        Long total = query.total
                ? new Sql("select count(*) as count from plan_import where agency_id = ?", agencyId).number(database)
                : null;
        return Page.cut(lines, query.limit, line -> Cursor.of(line.uploadedAt(), line.id()), total);
    }

    private static Object[] keys(@Nullable Cursor after) {
        return after == null ? new Object[0] : new Object[] {after.moment(0), after.id(1)};
    }

    private static ImportSummary summary(Row row) {
        return new ImportSummary(
                row.id("id"),
                row.code(ImportState.class, "state"),
                row.text("file_name"),
                row.text("title"),
                row.instant("created_at"),
                row.text("uploaded_by"),
                (int) row.number("row_count"),
                (int) row.number("open_cells"),
                row.idOrNull("plan_id"));
    }
}
