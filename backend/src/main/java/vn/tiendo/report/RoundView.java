package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** A round with the state of every unit's report.
 *
 * @param planId null for all plans; then its symbol and title are empty
 * @param frozenAt when the figures of all its reports were frozen; null before
 * @param regimeId the regime that asks for it
 * @param reports of all units, or of the own unit for those who see no more
 * @param warnings what to look at, in Vietnamese: a last day that is a day off
 */
public record RoundView(
        UUID id,
        RoundKind kind,
        String name,
        String request,
        @Nullable UUID planId,
        String planSymbol,
        String planTitle,
        PeriodScheme periodScheme,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate cutOffOn,
        LocalDate dueOn,
        RoundState state,
        @Nullable Instant frozenAt,
        List<ReportRow> reports,
        List<String> warnings,
        @Nullable UUID regimeId,
        List<RoundMove> moves,
        long version)
        implements HasVersion {

    /** Reports of the round move, and are frozen, without a change of the round. */
    @Override
    public boolean versionCoversAll() {
        return false;
    }

    static RoundView from(Round round, List<ReportRow> reports, List<String> warnings, List<RoundMove> moves) {
        return new RoundView(
                round.id(),
                round.kind(),
                round.name(),
                round.request(),
                round.planId(),
                round.planSymbol(),
                round.planTitle(),
                round.periodScheme(),
                round.periodFrom(),
                round.periodTo(),
                round.cutOffOn(),
                round.dueOn(),
                round.state(),
                round.frozenAt(),
                reports,
                warnings,
                round.regimeId(),
                moves,
                round.version());
    }
}
