package vn.tiendo.report.regime;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.task.UnitRef;

/** A regime with what follows from it.
 *
 * @param planSymbol number and symbol of the plan that is reported on; null for all plans
 * @param units who would be asked if a round opened today, in the order of the organisation
 * @param missing what must still be said before it may come into force
 * @param coming the periods of the next twelve months; empty while it does not say enough to compute them
 */
public record RegimeView(
        UUID id,
        RegimeState state,
        RegimeContent content,
        @Nullable String planSymbol,
        List<UnitRef> units,
        List<RegimeElement> missing,
        List<ComingPeriod> coming,
        List<RegimeMove> moves,
        long version)
        implements HasVersion {}
