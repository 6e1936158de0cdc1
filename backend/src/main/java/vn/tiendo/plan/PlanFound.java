package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.search.Excerpt;

/** A plan that answers a search.
 *
 * @param symbol with its number when it has one
 */
public record PlanFound(
        UUID id,
        Excerpt symbol,
        Excerpt title,
        PlanState state,
        @Nullable LocalDate issuedOn) {}
