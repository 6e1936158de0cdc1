package vn.tiendo.report.form.filling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** A unit filled in the form of its report, or the Office for it.
 *
 * @param subjectId the report
 * @param onBehalfOf whose report the Office entered; null when the unit did itself
 */
public record FormWrittenInto(
        UUID agencyId,
        UUID subjectId,
        UUID unitId,
        List<Change> changes,
        @Nullable String onBehalfOf) implements DomainEvent {
    @Override
    public String subjectType() {
        return "report";
    }

    @Override
    public Audience audience() {
        return Audience.UNIT;
    }
}
