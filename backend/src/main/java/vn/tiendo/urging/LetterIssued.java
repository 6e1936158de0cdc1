package vn.tiendo.urging;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** A letter got its number when it was signed.
 *
 * @param subjectId the step
 * @param symbol with the number
 */
public record LetterIssued(UUID agencyId, UUID subjectId, UUID unitId, String symbol, LocalDate issuedOn)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "urging";
    }

    @Override
    public Audience audience() {
        return Audience.UNIT;
    }
}
