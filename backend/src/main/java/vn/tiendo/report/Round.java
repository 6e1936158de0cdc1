package vn.tiendo.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.LaterEntries;

/** Who must report on which plan, or on all plans, for which period by when. */
@Entity
@Table(name = "report_round")
class Round extends Versioned {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** A cut-off later than this after its period is a slip of the pen; figures of so long ago no longer change. */
    private static final int MONTHS_TO_CUT_OFF = 12;
    /** What looks back over ten years (tổng kết 10 năm) is the longest there is; beyond it a year is mistyped. */
    private static final int LONGEST_YEARS = 11;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private String name;
    private String request;
    private @Nullable UUID planId;
    private @Nullable UUID regimeId;
    private String planSymbol;
    private String planTitle;

    @Enumerated(EnumType.STRING)
    private PeriodScheme periodScheme;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate cutOffOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    /** Written by whoever freezes, beside people who write the round. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant frozenAt;

    protected Round() {}

    /**
     * @param plan keeps its symbol and title of this moment; null for all plans
     * @throws Invalid when the days are not in order, the cut-off is far from its period, or the days are no period of the scheme
     */
    Round(UUID agencyId, @Nullable PlanBrief plan, OpenRound request, Instant openedAt) {
        super(agencyId);
        this.kind = Objects.requireNonNullElse(request.kind(), RoundKind.AD_HOC);
        this.name = request.name().strip();
        this.request = Objects.requireNonNullElse(request.request(), "").strip();
        this.planId = plan == null ? null : plan.id();
        this.planSymbol = plan == null ? "" : plan.fullSymbol();
        this.planTitle = plan == null ? "" : plan.title();
        this.regimeId = request.regimeId();
        this.periodScheme = Objects.requireNonNullElse(request.periodScheme(), PeriodScheme.CUSTOM);
        this.periodFrom = request.periodFrom();
        this.periodTo = request.periodTo();
        this.cutOffOn = Objects.requireNonNullElse(request.cutOffOn(), request.periodTo());
        this.dueOn = request.dueOn();
        this.openedAt = openedAt;
        requireDaysInOrder();
    }

    private void requireDaysInOrder() {
        if (periodTo.isBefore(periodFrom)) {
            throw Invalid.field("periodTo", "Ngày kết thúc kỳ không được trước ngày bắt đầu.");
        }
        if (periodTo.isAfter(periodFrom.plusYears(LONGEST_YEARS))) {
            throw Invalid.field(
                    "periodTo", "Kỳ báo cáo dài quá %d năm. Hãy kiểm tra lại năm.".formatted(LONGEST_YEARS));
        }
        if (periodScheme.period(periodFrom, periodTo).isEmpty()) {
            throw Invalid.field("periodFrom", "Hai ngày này không phải một kỳ báo cáo của cách chia kỳ đã chọn.");
        }
        var lastCutOff = periodTo.plusMonths(MONTHS_TO_CUT_OFF);
        if (cutOffOn.isBefore(periodFrom) || cutOffOn.isAfter(lastCutOff)) {
            throw Invalid.field(
                    "cutOffOn",
                    "Ngày chốt số liệu phải trong kỳ hoặc trong %d tháng sau kỳ. Hãy chọn ngày từ %s đến %s."
                            .formatted(MONTHS_TO_CUT_OFF, DAY.format(periodFrom), DAY.format(lastCutOff)));
        }
        if (dueOn.isBefore(periodFrom)) {
            throw Invalid.field("dueOn", "Hạn gửi không được trước ngày bắt đầu kỳ.");
        }
        if (dueOn.isAfter(cutOffOn.plusYears(1))) {
            throw Invalid.field("dueOn", "Hạn gửi muộn hơn ngày chốt số liệu quá một năm. Hãy kiểm tra lại năm.");
        }
    }

    /** @param notSent how many units have not sent */
    RoundClosed close(Instant at, long notSent) {
        requireOpen();
        state = RoundState.CLOSED;
        closedAt = at;
        return new RoundClosed(agencyId(), id(), planId, notSent);
    }

    RoundReopened reopen(String reason) {
        if (state == RoundState.OPEN) {
            throw new Refused("round-open", "Đợt báo cáo đang mở.");
        }
        state = RoundState.OPEN;
        closedAt = null;
        return new RoundReopened(agencyId(), id(), planId, reason.strip());
    }

    void requireOpen() {
        if (state == RoundState.CLOSED) {
            throw new Refused("round-closed", "Đợt báo cáo đã đóng nên không nhận thêm báo cáo.");
        }
    }

    /** Nothing of it can have come before its period began, or tomorrow. */
    void requireReceived(@Nullable LocalDate receivedOn, LocalDate today) {
        if (receivedOn != null && (receivedOn.isBefore(periodFrom) || receivedOn.isAfter(today))) {
            throw Invalid.field(
                    "receivedOn",
                    "Ngày nhận báo cáo phải từ ngày đầu kỳ (%s) đến hôm nay (%s)."
                            .formatted(DAY.format(periodFrom), DAY.format(today)));
        }
    }

    /** The day whose figures count: the last one of the round, or today while that has not come. */
    LocalDate asOf(LocalDate today) {
        var last = lastDay();
        return today.isBefore(last) ? today : last;
    }

    /** The cut-off, or the day on which the round was closed before it: nothing later is taken into it. */
    LocalDate lastDay() {
        return isClosedEarly() ? BusinessClock.dateOf(Objects.requireNonNull(closedAt)) : cutOffOn;
    }

    /** Whether it was closed before its cut-off; then it stays as it was sent. */
    boolean isClosedEarly() {
        return closedAt != null && BusinessClock.dateOf(closedAt).isBefore(cutOffOn);
    }

    RoundFacts facts(LocalDate today) {
        var words = periodScheme.period(periodFrom, periodTo).orElseThrow().inWords();
        return new RoundFacts(id(), name, planSymbol, periodFrom, periodTo, words, asOf(today));
    }

    RoundKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String request() {
        return request;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    @Nullable
    UUID regimeId() {
        return regimeId;
    }

    String planSymbol() {
        return planSymbol;
    }

    String planTitle() {
        return planTitle;
    }

    PeriodScheme periodScheme() {
        return periodScheme;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    LocalDate cutOffOn() {
        return cutOffOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    RoundState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** When all its figures were frozen. */
    @Nullable
    Instant frozenAt() {
        return frozenAt;
    }

    /** What came after the cut-off, as long as the round was open: later entries are nothing to it any more. */
    LaterEntries.After afterCutOff() {
        return new LaterEntries.After(agencyId(), planId, cutOffOn, closedAt);
    }
}
