package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a report as a line of a list.
 *
 * @param reason why it took the place of the one before; empty for the first
 * @param figures when its figures were taken
 * @param asOf the day they are true for
 * @param figuresUntil the moment of which they are, in words: "hết ngày 31/03/2024"
 * @param approvedAt null when the program took the figures of the cut-off for the text of the version before
 */
public record VersionRow(
        int number,
        String reason,
        FiguresKind figures,
        LocalDate asOf,
        String figuresUntil,
        Instant submittedAt,
        @Nullable Instant approvedAt) {

    /** @param takenAt when its figures were taken */
    public VersionRow(
            int number,
            String reason,
            FiguresKind figures,
            LocalDate asOf,
            Instant takenAt,
            Instant submittedAt,
            @Nullable Instant approvedAt) {
        this(number, reason, figures, asOf, FiguresMoment.until(asOf, takenAt), submittedAt, approvedAt);
    }
}
