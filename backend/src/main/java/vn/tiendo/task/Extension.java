package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

/** More time that a unit asks for one assignment, and the answer. */
@Entity
class Extension extends Versioned {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_YEARS = 2;

    private UUID assignmentId;
    private UUID planId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.ASKED;

    private LocalDate dueOnBefore;
    private LocalDate askedDueOn;
    private String reason;
    private boolean late;
    private Instant askedAt;
    private LocalDate askedOn;
    private UUID askedEventId;
    private @Nullable LocalDate grantedDueOn;
    private String decision = "";
    private @Nullable LocalDate decidedOn;
    private @Nullable UUID decidedEventId;

    protected Extension() {}

    /**
     * @throws Refused when the assignment has no deadline
     * @throws Invalid when the day is not after the one in force, is over, or is absurdly far
     */
    Extension(Assignment of, AskExtension request, Stamp stamp) {
        super(of.agencyId());
        var dueOn = of.dueOn();
        if (dueOn == null) {
            throw new Refused("extension-without-deadline", "Phần việc này không có hạn nên không cần xin gia hạn.");
        }
        this.assignmentId = of.id();
        this.planId = of.planId();
        this.unitId = of.unitId();
        this.dueOnBefore = dueOn;
        this.askedDueOn = requireLater(request.dueOn(), dueOn, stamp.on());
        this.reason = request.reason().strip();
        this.late = stamp.on().isAfter(dueOn);
        this.askedAt = stamp.at();
        this.askedOn = stamp.on();
    }

    /**
     * @param dueOn null for the day that was asked for
     * @param inForce the last day as it is now; it may have moved since somebody asked
     * @throws Refused when the day that was asked for would give no more time now
     */
    void grant(Stamp stamp, @Nullable LocalDate dueOn, @Nullable LocalDate inForce, String reason) {
        decide(stamp, reason);
        var now = inForce == null ? dueOnBefore : inForce;
        grantedDueOn = dueOn == null ? requireNotOvertaken(now) : requireLater(dueOn, now, stamp.on());
        state = ExtensionState.GRANTED;
    }

    private LocalDate requireNotOvertaken(LocalDate inForce) {
        if (!askedDueOn.isAfter(inForce)) {
            throw new Refused(
                    "extension-overtaken",
                    "Hạn của nhiệm vụ nay là %s, không sớm hơn ngày xin gia hạn (%s). Hãy chọn hạn mới sau hạn hiện nay, hoặc không đồng ý gia hạn."
                            .formatted(DAY.format(inForce), DAY.format(askedDueOn)));
        }
        return askedDueOn;
    }

    void refuse(Stamp stamp, String reason) {
        decide(stamp, reason);
        state = ExtensionState.REFUSED;
    }

    private void decide(Stamp stamp, String reason) {
        if (state != ExtensionState.ASKED) {
            throw new Refused("extension-decided", "Đề nghị gia hạn này đã được quyết định. Hãy tải lại trang để xem.");
        }
        decision = reason.strip();
        decidedOn = stamp.on();
    }

    private static LocalDate requireLater(LocalDate day, LocalDate inForce, LocalDate today) {
        if (!day.isAfter(inForce) || day.isBefore(today)) {
            throw Invalid.field(
                    "dueOn",
                    "Hạn mới phải sau hạn hiện nay (%s) và không trước hôm nay (%s)."
                            .formatted(DAY.format(inForce), DAY.format(today)));
        }
        if (day.isAfter(inForce.plusYears(LONGEST_YEARS)) && day.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw Invalid.field("dueOn", "Hạn mới xa quá %d năm. Hãy kiểm tra lại năm.".formatted(LONGEST_YEARS));
        }
        return day;
    }

    /** The story says who asked and who decided. */
    AssignmentEvent told(AssignmentEvent event) {
        if (state == ExtensionState.ASKED) {
            askedEventId = event.id();
        } else {
            decidedEventId = event.id();
        }
        return event;
    }

    /** What the story says of it now. */
    String words() {
        return switch (state) {
            case ASKED -> "Đến %s: %s".formatted(DAY.format(askedDueOn), reason);
            case GRANTED -> "Đến %s: %s".formatted(DAY.format(grantedDueOn), decision);
            case REFUSED -> decision;
        };
    }

    UUID assignmentId() {
        return assignmentId;
    }

    /** The new last day; null unless granted. */
    @Nullable
    LocalDate grantedDueOn() {
        return grantedDueOn;
    }
}
