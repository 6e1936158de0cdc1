package vn.tiendo.urging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

/** One step with which a unit is urged, the work it is about, and the answer. */
@Entity
class Urging extends Versioned {
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private UrgingStep step;

    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UrgedItem> items;

    private int itemCount;
    private int overdueCount;
    private @Nullable LocalDate answerBy;
    private Instant recordedAt;
    private LocalDate recordedOn;
    private UUID accountId;
    private String actorTitle;
    private @Nullable UUID onBehalfOf;
    private String answer = "";
    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answeredAccountId;
    private @Nullable String answeredTitle;
    private @Nullable String letterSymbol;
    private @Nullable Integer letterNumber;
    private @Nullable LocalDate letterIssuedOn;

    protected Urging() {}

    /**
     * @param due open work of the unit that is late or due soon
     * @throws Refused when there is nothing to urge the unit to
     */
    Urging(RecordUrging request, List<UrgedItem> due, Stamp stamp) {
        super(stamp.by().agencyId());
        this.unitId = request.unitId();
        this.step = request.step();
        this.note = request.note() == null ? "" : request.note().strip();
        this.items = requireSome(due);
        this.itemCount = items.size();
        this.overdueCount = (int) items.stream().filter(UrgedItem::isLate).count();
        this.answerBy = requireNotPast(request.answerBy(), stamp.on());
        this.recordedAt = stamp.at();
        this.recordedOn = stamp.on();
        this.accountId = stamp.by().accountId();
        this.actorTitle = stamp.by().title();
        this.onBehalfOf = stamp.onBehalfOf();
    }

    private List<UrgedItem> requireSome(List<UrgedItem> due) {
        var about =
                step.needsLateWork() ? due.stream().filter(UrgedItem::isLate).toList() : due;
        if (about.isEmpty()) {
            throw step.needsLateWork()
                    ? new Refused(
                            "nothing-late",
                            "Đơn vị không có việc quá hạn. Hãy nhắc việc hoặc gọi điện thay vì bước này.")
                    : new Refused(
                            "nothing-due", "Đơn vị không có việc quá hạn hoặc sắp đến hạn nên không cần đôn đốc.");
        }
        return about;
    }

    private static @Nullable LocalDate requireNotPast(@Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            throw Invalid.field("answerBy", "Ngày trả lời không được trước hôm nay.");
        }
        return day;
    }

    /** Its letter carries this symbol; the number stays open until somebody has signed. */
    void drawUp(String symbol, LocalDate answerUntil) {
        letterSymbol = symbol;
        answerBy = answerBy == null ? answerUntil : answerBy;
    }

    /** @throws Refused when an answer is there already */
    void answer(Stamp stamp, String words, @Nullable LocalDate on) {
        if (answeredOn != null) {
            throw new Refused("urging-answered", "Đã có trả lời cho lần đôn đốc này. Hãy tải lại trang để xem.");
        }
        var day = on == null ? stamp.on() : on;
        if (day.isBefore(recordedOn) || day.isAfter(stamp.on())) {
            throw Invalid.field("answeredOn", "Ngày trả lời phải từ ngày đôn đốc đến hôm nay.");
        }
        answer = words.strip();
        answeredOn = day;
        answeredAccountId = stamp.by().accountId();
        answeredTitle = stamp.by().title();
    }

    /** A wrong number is corrected by giving it again. */
    void issueLetter(int number, LocalDate on, LocalDate today) {
        requireLetter();
        if (on.isBefore(recordedOn) || on.isAfter(today)) {
            throw Invalid.field("issuedOn", "Ngày ban hành phải từ ngày lập công văn đến hôm nay.");
        }
        letterNumber = number;
        letterIssuedOn = on;
    }

    void requireLetter() {
        if (step != UrgingStep.LETTER) {
            throw new Refused("urging-without-letter", "Lần đôn đốc này không bằng công văn.");
        }
    }

    UUID unitId() {
        return unitId;
    }

    UrgingStep step() {
        return step;
    }

    String note() {
        return note;
    }

    List<UrgedItem> items() {
        return items;
    }

    int overdueCount() {
        return overdueCount;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    String answer() {
        return answer;
    }

    String letterSymbol() {
        requireLetter();
        return letterSymbol == null ? "" : letterSymbol;
    }

    @Nullable
    Integer letterNumber() {
        return letterNumber;
    }

    @Nullable
    LocalDate letterIssuedOn() {
        return letterIssuedOn;
    }
}
