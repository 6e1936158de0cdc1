package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A plan got its number, date and signature; its rows can be asked of {@link Plans#issuedItems}.
 *
 * @param subjectId the plan
 */
public record PlanIssued(
        UUID agencyId, UUID subjectId, int number, String fullSymbol, String title, LocalDate issuedOn, Signer signer)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
