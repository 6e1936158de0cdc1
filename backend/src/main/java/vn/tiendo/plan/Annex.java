package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;

/** The rows of one plan in the order of the paper, as a tree; keeps order and paths true through every move. */
final class Annex {
    private final List<PlanItem> rows;
    private final Map<UUID, PlanItem> byId = new HashMap<>();

    /** @param inOrder the rows as they stand */
    Annex(List<PlanItem> inOrder) {
        rows = new ArrayList<>(inOrder);
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /** Lays out rows that say how deep they stand. */
    static Annex of(UUID agencyId, UUID planId, List<DraftItem> drafted) {
        var annex = new Annex(List.of());
        var above = new ArrayDeque<PlanItem>();
        var depths = new ArrayDeque<Integer>();
        for (var draft : drafted) {
            while (!depths.isEmpty() && depths.peek() >= draft.depth()) {
                depths.pop();
                above.pop();
            }
            var row = new PlanItem(agencyId, planId, draft);
            row.stand(above.isEmpty() ? null : above.peek().id(), annex.rows.size(), "");
            annex.rows.add(row);
            annex.byId.put(row.id(), row);
            depths.push(draft.depth());
            above.push(row);
        }
        annex.renumber();
        return annex;
    }

    List<PlanItem> rows() {
        return List.copyOf(rows);
    }

    List<PlanItem> tasks() {
        return rows.stream().filter(PlanItem::isTask).toList();
    }

    /** @throws NotFound when no row of this annex has that id */
    PlanItem require(UUID id) {
        var row = byId.get(id);
        if (row == null) {
            throw new NotFound("Dòng của phụ lục");
        }
        return row;
    }

    /** The rows above, from the top. */
    List<PlanItem> ancestorsOf(PlanItem row) {
        var ancestors = new ArrayList<PlanItem>();
        for (var up = parentOf(row); up != null; up = parentOf(up)) {
            ancestors.addFirst(up);
        }
        return ancestors;
    }

    int depthOf(PlanItem row) {
        return ancestorsOf(row).size();
    }

    /** The row and all below it, in order. */
    List<PlanItem> subtree(PlanItem row) {
        return rows.stream()
                .filter(other -> other == row || ancestorsOf(other).contains(row))
                .toList();
    }

    /**
     * Adds a row under a parent (null: at the top level), behind one of its sisters (null: at the end).
     *
     * @throws Invalid when one of both is no row of this annex, or the sister has another parent
     */
    void add(PlanItem row, @Nullable UUID parentId, @Nullable UUID afterId) {
        var parent = parentId == null ? null : known("parentId", parentId);
        var sister = afterId == null ? null : known("afterId", afterId);
        if (sister != null && !Objects.equals(sister.parentId(), parentId)) {
            throw Invalid.field("afterId", "Dòng đứng trước phải cùng mục với dòng mới. Hãy chọn lại vị trí.");
        }
        rows.add(sister == null ? endOf(parent) : endOf(sister), row);
        byId.put(row.id(), row);
        row.stand(parentId, 0, "");
        renumber();
    }

    /**
     * Moves a row with all below it behind another, whose sister it becomes; null makes it the first among its present
     * sisters.
     *
     * @throws Invalid when the other row is unknown, or is the row itself or below it
     */
    void move(PlanItem row, @Nullable UUID afterId) {
        var other = afterId == null ? null : known("afterId", afterId);
        var moving = subtree(row);
        if (other != null && moving.contains(other)) {
            throw Invalid.field("afterId", "Không thể chuyển một dòng vào sau chính nó hoặc vào bên trong nó.");
        }
        var newParent = other == null ? row.parentId() : other.parentId();
        rows.removeAll(moving);
        int place = other == null ? startOf(newParent) : endOf(other);
        rows.addAll(place, moving);
        row.stand(newParent, 0, "");
        renumber();
    }

    /** Takes a row out with all below it; gives them from the bottom up. */
    List<PlanItem> remove(PlanItem row) {
        var removed = subtree(row);
        rows.removeAll(removed);
        removed.forEach(gone -> byId.remove(gone.id()));
        renumber();
        return removed.reversed();
    }

    /** Brings order and paths in line after a row has another number. */
    void renumber() {
        var sisters = new HashMap<@Nullable UUID, Integer>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            int nth = sisters.merge(row.parentId(), 1, Integer::sum);
            row.stand(row.parentId(), place, Numbering.path(parentOf(row), row.numbering(), nth));
        }
    }

    List<OpenCell> openCells() {
        return rows.stream().flatMap(row -> OpenCell.of(row).stream()).toList();
    }

    void issuedOn(LocalDate day, WorkingDays workingDays) {
        tasks().forEach(row -> row.issuedOn(day, workingDays));
    }

    private @Nullable PlanItem parentOf(PlanItem row) {
        return row.parentId() == null ? null : byId.get(row.parentId());
    }

    private int startOf(@Nullable UUID parentId) {
        return parentId == null ? 0 : rows.indexOf(byId.get(parentId)) + 1;
    }

    /** The place behind all that stands under the row; null stands for the whole annex. */
    private int endOf(@Nullable PlanItem row) {
        return row == null ? rows.size() : rows.indexOf(subtree(row).getLast()) + 1;
    }

    private PlanItem known(String field, UUID id) {
        var row = byId.get(id);
        if (row == null) {
            throw Invalid.field(field, "Dòng này không có trong phụ lục. Hãy tải lại kế hoạch.");
        }
        return row;
    }
}
