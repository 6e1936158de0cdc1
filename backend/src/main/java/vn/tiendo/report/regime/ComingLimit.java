package vn.tiendo.report.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of one level in one period.
 *
 * @param dayOff why nobody works on it: {@code thứ Bảy}; null on a working day. The day stays.
 * @param tooEarly why it cannot be kept: before the cut-off, or before the level below has reported; null when it can
 */
public record ComingLimit(
        String level,
        String receiver,
        LocalDate dueOn,
        @Nullable String dayOff,
        @Nullable String tooEarly) {}
