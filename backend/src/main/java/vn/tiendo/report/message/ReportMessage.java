package vn.tiendo.report.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FiguresMoment;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.RoundKind;
import vn.tiendo.report.RoundState;
import vn.tiendo.task.Figures;

/** A round of reports as another system is told of it.
 *
 * @param formVersion grows when a field changes its meaning
 * @param asOf the day whose figures are told: the last one of the round, or today while that has not come
 */
public record ReportMessage(
        int formVersion,
        Sender agency,
        MessageRound round,
        MessageBasis basis,
        LocalDate asOf,
        List<MessageReport> reports) {

    public static final int FORM_VERSION = 1;

    /** Whose figures are told. */
    @Schema(name = "MessageBasis")
    public enum MessageBasis {
        /** Those of approved reports, as the consolidation counts them. */
        APPROVED,
        /** Those of all units that must report, as their work stood on the day that was asked for. */
        AS_OF
    }

    /** The agency that tells. */
    @Schema(name = "MessageAgency")
    public record Sender(String name, @Nullable String symbol) {}

    /** What was asked of the units.
     *
     * @param planSymbol empty for all plans
     */
    public record MessageRound(
            UUID id,
            RoundKind kind,
            String name,
            @Nullable UUID regimeId,
            String planSymbol,
            PeriodScheme periodScheme,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate cutOffOn,
            LocalDate dueOn,
            RoundState state,
            long version) {}

    /** What one unit said.
     *
     * @param version which version of the report was counted; 0 while none is approved
     * @param submittedAt when what was counted was sent; of a report of which nothing is, when it was sent
     * @param approvedAt when the text that was counted was approved
     * @param figuresOf the moment of which kept figures are; null without any, and of those that are counted anew. A unit that sent before the end of the day, or
     *     corrected its figures since, has one of its own
     * @param lead of what the unit leads; null when nothing of it counts, never zero
     * @param coordinating likewise, of what it contributes to
     * @param results null, as the other words, while the report is not approved
     */
    public record MessageReport(
            UUID id,
            String unitCode,
            String unitName,
            ReportState state,
            long version,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            boolean late,
            @Nullable FiguresMoment figuresOf,
            @Nullable Figures lead,
            @Nullable Figures coordinating,
            @Nullable String results,
            @Nullable String difficulties,
            @Nullable String proposals,
            @Nullable String nextSteps) {}
}
