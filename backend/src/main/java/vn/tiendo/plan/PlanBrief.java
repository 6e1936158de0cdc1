package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features show of a plan beside their own things.
 *
 * @param fullSymbol number and symbol as people write them: {@code 09/KH-SLĐTBXH}
 * @param issuer as in the letterhead
 */
public record PlanBrief(
        UUID id,
        UUID agencyId,
        PlanState state,
        String fullSymbol,
        String title,
        String issuer,
        @Nullable LocalDate issuedOn,
        Period period) {

    static PlanBrief from(Plan plan) {
        return new PlanBrief(
                plan.id(),
                plan.agencyId(),
                plan.state(),
                plan.fullSymbol(),
                plan.title(),
                plan.issuer(),
                plan.issuedOn(),
                plan.period());
    }
}
