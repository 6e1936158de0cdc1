package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;

/** One time that an awaited event happened, as the Office entered it. */
@Entity
class Happening extends Versioned {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_AHEAD_YEARS = 1;
    private static final int LONGEST_AGO_YEARS = 2;

    private UUID eventId;
    private int number;
    private LocalDate happenedOn;
    private @Nullable LocalDate dueOn;
    private String documentSymbol;
    private String note;
    private Instant enteredAt;
    private LocalDate enteredOn;

    protected Happening() {}

    /** @throws Invalid when its date is absurd, or the last day lies before it */
    Happening(AwaitedEvent of, int number, EnterHappening request, Stamp stamp) {
        super(of.agencyId());
        this.eventId = of.id();
        this.number = number;
        this.enteredAt = stamp.at();
        this.enteredOn = stamp.on();
        take(request, stamp.on());
    }

    /** What was mistyped is set right. */
    void correct(EnterHappening request, LocalDate today) {
        take(request, today);
    }

    private void take(EnterHappening request, LocalDate today) {
        happenedOn = requireNear(request.happenedOn(), today);
        dueOn = request.dueOn();
        if (dueOn != null && dueOn.isBefore(happenedOn)) {
            throw Invalid.field("dueOn", "Hạn không được trước ngày của sự kiện.");
        }
        documentSymbol = orEmpty(request.documentSymbol());
        note = orEmpty(request.note());
    }

    /** A meeting may be entered before it is held, because some work is due before it. */
    static LocalDate requireNear(LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusYears(LONGEST_AHEAD_YEARS)) || day.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            throw Invalid.field(
                    "happenedOn",
                    "Ngày của sự kiện phải trong khoảng từ %s đến %s. Hãy kiểm tra lại năm."
                            .formatted(
                                    DAY.format(today.minusYears(LONGEST_AGO_YEARS)),
                                    DAY.format(today.plusYears(LONGEST_AHEAD_YEARS))));
        }
        return day;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /** What the story of the work says of it. */
    String words(@Nullable LocalDate due) {
        var document = documentSymbol.isEmpty() ? "" : " (%s)".formatted(documentSymbol);
        var day = due == null ? "không có hạn" : "hạn " + DAY.format(due);
        var more = note.isEmpty() ? "" : ". " + note;
        return "Ngày %s%s: %s%s".formatted(DAY.format(happenedOn), document, day, more);
    }

    /** What a turn is called that it started. */
    String label() {
        return "Lần %d (%s)".formatted(number, DAY.format(happenedOn));
    }

    UUID eventId() {
        return eventId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    String documentSymbol() {
        return documentSymbol;
    }
}
