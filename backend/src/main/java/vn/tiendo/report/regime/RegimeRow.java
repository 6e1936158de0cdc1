package vn.tiendo.report.regime;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.RoundKind;

/** A regime as a line of a list.
 *
 * @param missing how many things must still be said before it may come into force
 * @param next the period whose round opens next, when it is in force
 */
public record RegimeRow(
        UUID id,
        RegimeState state,
        String name,
        RoundKind kind,
        @Nullable ReportFrequency frequency,
        String receiver,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int missing,
        @Nullable ComingPeriod next) {

    static RegimeRow from(Regime regime, @Nullable ComingPeriod next) {
        var content = regime.content();
        return new RegimeRow(
                regime.id(),
                regime.state(),
                content.name(),
                content.kind(),
                content.frequency(),
                content.receiver(),
                content.validFrom(),
                content.validTo(),
                RegimeCheck.missing(content).size(),
                next);
    }
}
