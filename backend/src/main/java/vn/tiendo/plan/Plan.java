package vn.tiendo.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.document.DocumentSymbol;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

/** The official document. A draft may be corrected and thrown away; once issued it stands (NĐ 30/2020, Điều 18). */
@Entity
class Plan extends Versioned {
    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String kind;
    private @Nullable Integer number;
    private String symbol;
    private String foldedSymbol;
    private @Nullable String parentBody;
    private String issuer;
    private String place;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate issuedMonth;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Embedded
    private PlanText text;

    private @Nullable String signerCapacity;
    private @Nullable String signerPosition;
    private @Nullable String signerName;
    private boolean sample;
    private @Nullable Instant issuedAt;
    private Instant createdAt;

    protected Plan() {}

    /** Starts a draft of a document whose letterhead is complete. */
    Plan(UUID agencyId, DraftPlan document, Instant now) {
        super(agencyId);
        kind = document.kind();
        number = document.number();
        bear(Objects.requireNonNull(document.symbol()));
        parentBody = document.parentBody();
        issuer = Objects.requireNonNull(document.issuer());
        place = Objects.requireNonNull(document.place());
        issuedOn = document.issuedOn();
        issuedMonth = document.issuedMonth();
        text = new PlanText(document);
        span(document.period().from(), document.period().to());
        sign(document.signer());
        sample = document.sample();
        createdAt = now;
    }

    /** Changes the text of a draft; what the request leaves out stays.
     *
     * @return what changed; nothing when all was so already
     */
    List<Change> correct(CorrectPlan request) {
        requireDraft();
        var before = facts();
        text.correct(request);
        bear(or(request.symbol(), symbol));
        place = or(request.place(), place);
        span(or(request.periodFrom(), periodFrom), or(request.periodTo(), periodTo));
        if (request.signer() != null) {
            sign(request.signer());
        }
        return before.changesTo(facts());
    }

    /** Only a draft can be thrown away. */
    PlanDiscarded discard() {
        requireDraft();
        return new PlanDiscarded(agencyId(), id(), fullSymbol(), title());
    }

    /** Refuses what may not be issued yet or any more: an issued plan, one without tasks, one with open cells. */
    void requireIssuable(Annex annex) {
        requireDraft();
        if (annex.tasks().isEmpty()) {
            throw new Refused(
                    "plan-without-task",
                    "Kế hoạch chưa có nhiệm vụ nào trong phụ lục. Hãy thêm nhiệm vụ rồi ban hành.");
        }
        var open = annex.openCells();
        if (!open.isEmpty()) {
            throw new Refused("open-cells", OpenCell.inWords(open));
        }
    }

    /** The document gets its number, date and signature; from here it is in force. */
    PlanIssued issue(IssuePlan request, int given, Annex annex, LocalDate today, Instant now) {
        requireIssuable(annex);
        IssueDate.require(request.issuedOn(), periodFrom, today);
        if (!Boolean.TRUE.equals(request.pastDeadlinesConfirmed())) {
            PastDeadlines.refuse(annex, issuedOn, request.issuedOn());
        }
        number = given;
        bear(or(request.symbol(), symbol));
        issuedOn = request.issuedOn();
        sign(request.signer());
        state = PlanState.ISSUED;
        issuedAt = now;
        annex.issuedOn(issuedOn, WorkingDays.shipped());
        return new PlanIssued(agencyId(), id(), given, fullSymbol(), title(), issuedOn, request.signer());
    }

    void requireDraft() {
        if (state == PlanState.ISSUED) {
            throw new Refused(
                    "plan-already-issued",
                    "Kế hoạch %s đã được ban hành nên không sửa, hủy hay ban hành lại được.".formatted(fullSymbol()));
        }
    }

    boolean isIssued() {
        return state == PlanState.ISSUED;
    }

    PlanState state() {
        return state;
    }

    String kind() {
        return kind;
    }

    @Nullable
    Integer number() {
        return number;
    }

    String symbol() {
        return symbol;
    }

    /** Number and symbol as people write them; a number below ten gets a leading zero (NĐ 30/2020, Phụ lục I). */
    String fullSymbol() {
        return fullSymbol(number, symbol);
    }

    static String fullSymbol(@Nullable Integer number, String symbol) {
        return number == null ? symbol : "%02d/%s".formatted(number, symbol);
    }

    @Nullable
    String parentBody() {
        return parentBody;
    }

    String issuer() {
        return issuer;
    }

    String place() {
        return place;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate issuedMonth() {
        return issuedMonth;
    }

    PlanText text() {
        return text;
    }

    String title() {
        return text.title();
    }

    Period period() {
        return new Period(periodFrom, periodTo);
    }

    @Nullable
    Signer signer() {
        return signerPosition == null || signerName == null
                ? null
                : new Signer(signerCapacity, signerPosition, signerName);
    }

    /** Says on every screen that the plan came with the demonstration. */
    void markAsSample() {
        sample = true;
    }

    boolean isSample() {
        return sample;
    }

    private void bear(String asWritten) {
        symbol = asWritten;
        foldedSymbol = new DocumentSymbol(asWritten).normalised();
    }

    private void span(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Invalid.field("periodTo", "Ngày kết thúc không được trước ngày bắt đầu của kế hoạch.");
        }
        periodFrom = from;
        periodTo = to;
    }

    private void sign(@Nullable Signer signer) {
        signerCapacity = signer == null ? null : signer.capacity();
        signerPosition = signer == null ? null : signer.position();
        signerName = signer == null ? null : signer.name();
    }

    private Facts facts() {
        return text.addTo(new Facts())
                .with("symbol", symbol)
                .with("place", place)
                .with("periodFrom", periodFrom)
                .with("periodTo", periodTo)
                .with("signer", signer());
    }

    private static <T> T or(@Nullable T wanted, T present) {
        return wanted == null ? present : wanted;
    }
}
