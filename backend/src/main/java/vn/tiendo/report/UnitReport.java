package vn.tiendo.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.tiendo.report.ReportChanged.ReportRevised;
import vn.tiendo.report.ReportChanged.ReportSubmitted;
import vn.tiendo.report.ReportChanged.ReportWritten;
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

    @Embedded
    private ReportText text = new ReportText();

    private @Nullable String returnReason;
    private @Nullable String exclusionReason;
    private @Nullable String onBehalfOf;
    private @Nullable LocalDate receivedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportMark> marks = List.of();

    private @Nullable Instant submittedAt;
    private @Nullable Instant approvedAt;
    private int versions;
    private @Nullable LocalDate firstSentOn;
    private @Nullable String revisionReason;
    private boolean correctsFigures;

    protected UnitReport() {}

    UnitReport(Round round, UUID unitId) {
        super(round.agencyId());
        this.roundId = round.id();
        this.unitId = unitId;
    }

    /** What is null in the request stays as it is. */
    ReportWritten write(WriteReport request, boolean byOffice) {
        requireUnlocked();
        var before = text.facts();
        text.write(request);
        return new ReportWritten(agencyId(), id(), unitId, before.changesTo(text.facts()), behalf(byOffice));
    }

    /**
     * Locks the text and the figures until the Office decides.
     *
     * @param asOf of the figures
     * @param raised stands where the unit wrote nothing of its own
     */
    ReportSubmitted submit(LocalDate asOf, RaisedWords raised, Instant at, boolean byOffice) {
        requireUnlocked();
        var before = state;
        text.fillIn(raised);
        state = ReportState.SUBMITTED;
        submittedAt = at;
        returnReason = null;
        marks = List.of();
        onBehalfOf = behalf(byOffice);
        receivedOn = byOffice ? receivedOn : null;
        return new ReportSubmitted(agencyId(), id(), unitId, asOf, before, state, onBehalfOf);
    }

    ReportApproved approve(Instant at) {
        requireSubmitted();
        state = ReportState.APPROVED;
        approvedAt = at;
        return new ReportApproved(agencyId(), id(), unitId, ReportState.SUBMITTED, state);
    }

    /** Keeps what was approved as the next version. */
    ReportVersion keepVersion(ReportFigures figures) {
        var kept = new ReportVersion(this, ++versions, Objects.requireNonNullElse(revisionReason, ""), figures);
        revisionReason = null;
        correctsFigures = false;
        return kept;
    }

    /** Text and comments may be written anew; what was approved stays counted until this is approved, too. */
    ReportRevised revise(ReviseReport request) {
        if (state != ReportState.APPROVED) {
            throw new Refused("report-not-approved", "Chỉ báo cáo đã duyệt mới cần lập bản mới.");
        }
        state = ReportState.REVISING;
        firstSentOn = sentOn(BusinessClock.dateOf(Objects.requireNonNull(submittedAt)));
        revisionReason = request.reason().strip();
        correctsFigures = request.correctsFigures();
        onBehalfOf = null;
        receivedOn = null;
        return new ReportRevised(
                agencyId(), id(), unitId, revisionReason, correctsFigures, ReportState.APPROVED, state);
    }

    /** The unit writes again, and unless they are frozen its figures are taken anew when it sends again. */
    ReportReturned returnForChanges(String reason, List<ReportMark> places) {
        requireSubmitted();
        state = returned();
        returnReason = reason.strip();
        marks = List.copyOf(places);
        submittedAt = null;
        onBehalfOf = null;
        receivedOn = null;
        return new ReportReturned(agencyId(), id(), unitId, returnReason, ReportState.SUBMITTED, state);
    }

    /** A first version is missing until it comes; later ones are not. */
    private ReportState returned() {
        return isRevision() ? ReportState.REVISING : ReportState.RETURNED;
    }

    /** It is not counted any more, and listed with the reason. What is written stays for the day on which it is asked again. */
    ReportExcluded exclude(String reason) {
        requireUnlocked();
        requireNeverApproved();
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
        receivedOn = request.receivedOn();
        return new ReportEnteredOnBehalf(
                agencyId(), id(), unitId, onBehalfOf, request.basis().strip(), receivedOn);
    }

    private @Nullable String behalf(boolean byOffice) {
        return byOffice ? onBehalfOf : null;
    }

    /** Whether it is a later version that is written or waits. */
    boolean isRevision() {
        return revisionReason != null;
    }

    /** Whether its figures are not those of the version before. */
    boolean correctsFigures() {
        return correctsFigures;
    }

    /** How many were approved. */
    int versions() {
        return versions;
    }

    Optional<String> revisionReason() {
        return Optional.ofNullable(revisionReason);
    }

    /** Whether text and figures are those that were sent. */
    boolean isLocked() {
        return state == ReportState.SUBMITTED || state == ReportState.APPROVED;
    }

    /** Sent, or still not sent, after the last day; what came another way was sent on the day on which it came. */
    boolean isLate(LocalDate dueOn, LocalDate today) {
        if (state == ReportState.EXCLUDED) {
            return false;
        }
        return sentOn(today).isAfter(dueOn);
    }

    private LocalDate sentOn(LocalDate today) {
        if (firstSentOn != null) {
            return firstSentOn;
        }
        if (receivedOn != null) {
            return receivedOn;
        }
        return submittedAt == null ? today : BusinessClock.dateOf(submittedAt);
    }

    void requireUnlocked() {
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

    private void requireNeverApproved() {
        if (versions > 0) {
            throw new Refused(
                    "report-approved-before", "Báo cáo đã có bản được duyệt nên không đưa ra khỏi đợt được nữa.");
        }
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refused("report-not-submitted", "Chỉ báo cáo đã gửi, chờ duyệt mới được duyệt hoặc trả lại.");
        }
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

    ReportText text() {
        return text;
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

    /** On which day it came another way, when the Office says so. */
    Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** The places that are to be put right. */
    List<ReportMark> marks() {
        return marks;
    }

    /** Whether the unit must send, and has not. */
    boolean isAwaited() {
        return state == ReportState.DRAFT || state == ReportState.RETURNED;
    }

    /** Whether somebody may write it. */
    boolean isWritable() {
        return isAwaited() || state == ReportState.REVISING;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
