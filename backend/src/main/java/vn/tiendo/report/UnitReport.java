package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportChanged.ReportApproved;
import vn.tiendo.report.ReportChanged.ReportEnteredOnBehalf;
import vn.tiendo.report.ReportChanged.ReportExcluded;
import vn.tiendo.report.ReportChanged.ReportIncluded;
import vn.tiendo.report.ReportChanged.ReportReturned;
import vn.tiendo.report.ReportChanged.ReportSubmitted;
import vn.tiendo.report.ReportChanged.ReportWritten;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;

/** A unit's report within a round: text from the unit, figures from the system. */
@Entity
class UnitReport extends Versioned {
    private UUID roundId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private String results = "";
    /** Null until the unit writes something of its own. */
    private @Nullable String difficulties;

    private @Nullable String proposals;
    private String nextSteps = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, String> comments = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Snapshot figures;

    private @Nullable String returnReason;
    private @Nullable String exclusionReason;
    private @Nullable String onBehalfOf;
    private @Nullable Instant submittedAt;
    private @Nullable Instant approvedAt;

    protected UnitReport() {}

    UnitReport(Round round, UUID unitId) {
        super(round.agencyId());
        this.roundId = round.id();
        this.unitId = unitId;
    }

    /** What is null in the request stays as it is. */
    ReportWritten write(WriteReport request, boolean byOffice) {
        requireUnlocked();
        var before = facts();
        results = changed(results, request.results());
        difficulties = changedOwn(difficulties, request.difficulties());
        proposals = changedOwn(proposals, request.proposals());
        nextSteps = changed(nextSteps, request.nextSteps());
        comments = changedComments(request.comments());
        return new ReportWritten(agencyId(), id(), unitId, before.changesTo(facts()), behalf(byOffice));
    }

    /**
     * Locks the text and the figures until the Office decides.
     *
     * @param raised stands where the unit wrote nothing of its own
     */
    ReportSubmitted submit(Snapshot snapshot, RaisedWords raised, Instant at, boolean byOffice) {
        requireUnlocked();
        var before = state;
        difficulties = difficultiesOr(raised);
        proposals = proposalsOr(raised);
        state = ReportState.SUBMITTED;
        figures = snapshot;
        submittedAt = at;
        returnReason = null;
        onBehalfOf = behalf(byOffice);
        return new ReportSubmitted(agencyId(), id(), unitId, snapshot.asOf(), before, state, onBehalfOf);
    }

    ReportApproved approve(Instant at) {
        requireSubmitted();
        state = ReportState.APPROVED;
        approvedAt = at;
        return new ReportApproved(agencyId(), id(), unitId, ReportState.SUBMITTED, state);
    }

    /** The unit writes again, and its figures are taken anew when it sends again. */
    ReportReturned returnForChanges(String reason) {
        requireSubmitted();
        state = ReportState.RETURNED;
        returnReason = reason.strip();
        figures = null;
        submittedAt = null;
        onBehalfOf = null;
        return new ReportReturned(agencyId(), id(), unitId, returnReason, ReportState.SUBMITTED, state);
    }

    /** It is not counted any more, and listed with the reason. What is written stays for the day on which it is asked again. */
    ReportExcluded exclude(String reason) {
        requireUnlocked();
        var before = state;
        state = ReportState.EXCLUDED;
        exclusionReason = reason.strip();
        return new ReportExcluded(agencyId(), id(), unitId, exclusionReason, before, state);
    }

    /** It stands where it stood: what was given back still waits for what was asked for. */
    ReportIncluded include() {
        if (state != ReportState.EXCLUDED) {
            throw new Refused("report-not-excluded", "Đơn vị này đang phải báo cáo trong đợt.");
        }
        state = returnReason == null ? ReportState.DRAFT : ReportState.RETURNED;
        exclusionReason = null;
        return new ReportIncluded(agencyId(), id(), unitId, ReportState.EXCLUDED, state);
    }

    /** From here the Office writes and sends for the unit; the unit itself may go on, too. */
    ReportEnteredOnBehalf enterOnBehalf(EnterOnBehalf request) {
        requireUnlocked();
        onBehalfOf = request.onBehalfOf().strip();
        return new ReportEnteredOnBehalf(
                agencyId(), id(), unitId, onBehalfOf, request.basis().strip());
    }

    private @Nullable String behalf(boolean byOffice) {
        return byOffice ? onBehalfOf : null;
    }

    /** What the unit has written, for the trail. */
    private Facts facts() {
        return new Facts()
                .with("results", results)
                .with("difficulties", difficulties)
                .with("proposals", proposals)
                .with("nextSteps", nextSteps)
                .with("comments", comments.isEmpty() ? "" : String.join("; ", comments.values()));
    }

    /** Whether figures are those that were taken when the unit sent. */
    boolean isLocked() {
        return state == ReportState.SUBMITTED || state == ReportState.APPROVED;
    }

    /** Sent, or still not sent, after the last day. */
    boolean isLate(LocalDate dueOn, LocalDate today) {
        if (state == ReportState.EXCLUDED) {
            return false;
        }
        var sentOn = submittedAt == null ? today : BusinessClock.dateOf(submittedAt);
        return sentOn.isAfter(dueOn);
    }

    private void requireUnlocked() {
        if (state == ReportState.EXCLUDED) {
            throw new Refused(
                    "report-excluded", "Đơn vị không phải báo cáo trong đợt này. Hãy đưa đơn vị trở lại đợt trước.");
        }
        if (isLocked()) {
            throw new Refused(
                    "report-locked",
                    "Báo cáo đã gửi nên không sửa được nữa. Hãy đề nghị Văn phòng trả lại để chỉnh lý.");
        }
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refused("report-not-submitted", "Chỉ báo cáo đã gửi, chờ duyệt mới được duyệt hoặc trả lại.");
        }
    }

    private static @Nullable String changedOwn(@Nullable String current, @Nullable String wanted) {
        return wanted == null ? current : wanted.strip();
    }

    private static String changed(String current, @Nullable String wanted) {
        return wanted == null ? current : wanted.strip();
    }

    private Map<UUID, String> changedComments(@Nullable Map<UUID, String> wanted) {
        if (wanted == null) {
            return comments;
        }
        var changed = new LinkedHashMap<>(comments);
        changed.putAll(wanted);
        changed.values().removeIf(String::isBlank);
        return changed;
    }

    UUID roundId() {
        return roundId;
    }

    UUID unitId() {
        return unitId;
    }

    ReportState state() {
        return state;
    }

    String results() {
        return results;
    }

    String difficulties() {
        return difficultiesOr(RaisedWords.NONE);
    }

    String proposals() {
        return proposalsOr(RaisedWords.NONE);
    }

    /** The unit's own words, or what it raised in the system. */
    String difficultiesOr(RaisedWords raised) {
        return difficulties == null ? raised.difficulties() : difficulties;
    }

    String proposalsOr(RaisedWords raised) {
        return proposals == null ? raised.proposals() : proposals;
    }

    String nextSteps() {
        return nextSteps;
    }

    Map<UUID, String> comments() {
        return comments;
    }

    /** Only while it is locked. */
    Optional<Snapshot> figures() {
        return Optional.ofNullable(figures);
    }

    Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    Optional<String> exclusionReason() {
        return Optional.ofNullable(exclusionReason);
    }

    /** Whose report the Office enters. */
    Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** Whether the unit must send, and has not. */
    boolean isAwaited() {
        return state == ReportState.DRAFT || state == ReportState.RETURNED;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
