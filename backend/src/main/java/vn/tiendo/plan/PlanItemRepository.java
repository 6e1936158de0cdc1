package vn.tiendo.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Rows of annexes. */
@ApplicationScoped
class PlanItemRepository implements PanacheRepositoryBase<PlanItem, UUID> {

    Annex annexOf(UUID planId) {
        return new Annex(list("planId = ?1 order by ordinal", planId));
    }

    /** The open cells in the order of the paper, without reading the rows. */
    List<OpenCell> openCellsOf(UUID planId) {
        return getEntityManager()
                .createQuery("""
                        select i.id, i.path, i.openCells from PlanItem i
                        where i.planId = :plan and cast(i.openCells as String) <> '[]'
                        order by i.ordinal""", Object[].class)
                .setParameter("plan", planId)
                .getResultStream()
                .flatMap(row -> OpenCell.of((UUID) row[0], (String) row[1], problems(row[2])).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<CellProblem> problems(Object column) {
        return (List<CellProblem>) column;
    }
}
