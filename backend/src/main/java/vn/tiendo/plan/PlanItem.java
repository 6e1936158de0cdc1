package vn.tiendo.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.unit.PartyRole;

/** A row of the annex. Its place (ordinal, path) follows from the rows around it and is no change of the row itself. */
@Entity
class PlanItem extends Versioned {
    private UUID planId;
    private @Nullable UUID parentId;

    @OptimisticLock(excluded = true)
    private int ordinal;

    @OptimisticLock(excluded = true)
    private String path = "";

    private @Nullable String numbering;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String content;
    private String leadText;
    private String coordinatingText;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Deadline deadline;

    private String productText;
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CellProblem> openCells;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("role, ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanItemParty> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanItemProduct> products = new ArrayList<>();

    protected PlanItem() {}

    PlanItem(UUID agencyId, UUID planId, DraftItem row) {
        super(agencyId);
        this.planId = planId;
        this.numbering = Numbering.orNull(row.numbering());
        this.kind = row.kind();
        this.content = row.content();
        this.leadText = row.leadText();
        this.coordinatingText = row.coordinatingText();
        this.deadline = row.deadline();
        this.productText = row.product() == null ? "" : row.product().text();
        this.note = row.note();
        fill(PartyRole.LEAD, row.lead());
        fill(PartyRole.COORDINATOR, row.coordinating());
        fill(row.product() == null ? List.of() : row.product().items());
        this.openCells = OpenCells.of(this, row.problems());
    }

    /** Takes its place in the annex. */
    void stand(@Nullable UUID parent, int place, String fullPath) {
        parentId = parent;
        ordinal = place;
        path = fullPath;
    }

    void number(String asPrinted) {
        numbering = Numbering.orNull(asPrinted);
    }

    /** A heading keeps what its cells say, unseen, so that nothing is lost when it becomes a task again. */
    void become(ItemKind newKind) {
        kind = newKind;
        openCells = OpenCells.of(this, openCells);
    }

    void reword(String words) {
        content = words;
    }

    void remark(String words) {
        note = words;
    }

    /** Names the units of a cell anew, which settles it as far as all of them are known. */
    void name(PartyRole role, List<DraftParty> named) {
        parties.removeIf(party -> party.role() == role);
        fill(role, named);
        var words = DraftParty.words(named);
        if (role == PartyRole.LEAD) {
            leadText = words;
        }
        if (role == PartyRole.COORDINATOR) {
            coordinatingText = words;
        }
        openCells = OpenCells.withoutProblemsOf(OpenCells.cellOf(role), this, openCells);
    }

    void schedule(@Nullable Deadline meaning) {
        deadline = meaning;
        openCells = OpenCells.withoutProblemsOf(OpenCells.DEADLINE, this, openCells);
    }

    void promise(List<ProductItem> items) {
        products.clear();
        fill(items);
        productText = ProductCell.of(items).text();
        openCells = OpenCells.withoutProblemsOf(OpenCells.PRODUCT, this, openCells);
    }

    /** What hangs on the date of the plan gets its date. */
    void issuedOn(LocalDate day, WorkingDays workingDays) {
        if (deadline != null) {
            deadline = deadline.resolvedOn(day, workingDays);
        }
    }

    boolean isOverBefore(LocalDate day) {
        return deadline != null && deadline.isOverBefore(day);
    }

    String deadlineInWords() {
        return deadline == null ? "" : deadline.inWords();
    }

    UUID planId() {
        return planId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    int ordinal() {
        return ordinal;
    }

    String path() {
        return path;
    }

    @Nullable
    String numbering() {
        return numbering;
    }

    boolean isTask() {
        return kind == ItemKind.TASK;
    }

    ItemKind kind() {
        return kind;
    }

    String content() {
        return content;
    }

    @Nullable
    Deadline deadline() {
        return deadline;
    }

    String note() {
        return note;
    }

    ProductCell product() {
        return new ProductCell(
                productText, products.stream().map(PlanItemProduct::item).toList());
    }

    List<CellProblem> openCells() {
        return openCells;
    }

    String words(PartyRole role) {
        return role == PartyRole.LEAD ? leadText : coordinatingText;
    }

    /** Who is named in a cell, in the order written. */
    List<PlanItemParty> parties(PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .sorted(Comparator.comparingInt(PlanItemParty::ordinal))
                .toList();
    }

    Facts facts() {
        return new Facts()
                .with("path", path)
                .with("numbering", numbering)
                .with("kind", kind)
                .with("content", content)
                .with("lead", leadText)
                .with("coordinating", coordinatingText)
                .with("deadline", deadline == null ? null : deadline.text() + " → " + deadline.inWords())
                .with("product", productText)
                .with("note", note)
                .with("openCells", openCells.size());
    }

    private void fill(PartyRole role, List<DraftParty> named) {
        for (var party : named) {
            parties.add(new PlanItemParty(role, parties.size(), party));
        }
    }

    private void fill(List<ProductItem> items) {
        for (var item : items) {
            products.add(new PlanItemProduct(products.size(), item));
        }
    }
}
