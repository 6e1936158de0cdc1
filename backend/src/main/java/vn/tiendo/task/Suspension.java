package vn.tiendo.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** The clock of an assignment stands still.
 *
 * @param suspendedOn first day that does not count
 * @param suspendedUntil when work is expected to go on; null when nobody can say
 * @param suspendedState where it goes on from
 */
@Embeddable
record Suspension(
        LocalDate suspendedOn,
        @Nullable LocalDate suspendedUntil,

        @Enumerated(EnumType.STRING) WorkState suspendedState) {

    /** @throws Invalid when it would be over before it begins */
    static Suspension from(LocalDate today, @Nullable LocalDate until, WorkState state) {
        if (until != null && !until.isAfter(today)) {
            throw Invalid.field("until", "Ngày dự kiến tiếp tục phải sau hôm nay (%s).".formatted(Days.of(today)));
        }
        return new Suspension(today, until, state);
    }

    /** How many days the clock has stood still when it goes on this day. */
    long days(LocalDate on) {
        return ChronoUnit.DAYS.between(suspendedOn, on);
    }

    /** The clock rule: the last day moves by as many days as the clock stood still. */
    @Nullable
    LocalDate moved(@Nullable LocalDate dueOn, LocalDate on) {
        return dueOn == null ? null : dueOn.plusDays(days(on));
    }

    String words(String reason) {
        return suspendedUntil == null ? reason : "Đến %s: %s".formatted(Days.of(suspendedUntil), reason);
    }

    String resumedWords(@Nullable LocalDate before, @Nullable LocalDate after, LocalDate on, String words) {
        var rule = before == null || before.equals(after)
                ? "Tạm dừng %d ngày, hạn giữ nguyên.".formatted(days(on))
                : "Tạm dừng %d ngày, hạn chuyển từ %s sang %s.".formatted(days(on), Days.of(before), Days.of(after));
        return words.isEmpty() ? rule : rule + " " + words;
    }
}
