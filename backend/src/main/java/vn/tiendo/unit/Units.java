package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The organisation as other features may ask for it. */
@ApplicationScoped
public class Units {
    /** The units, outside bodies and groups of an agency that exist on the day, under the names of that day. */
    public UnitDirectory directory(UUID agencyId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The agency itself, for the letterhead of what it issues. */
    public Agency agency(UUID agencyId) {
        throw new UnsupportedOperationException();
    }
}
