package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** Reads the organisation. */
@ApplicationScoped
class UnitService {
    Page<UnitView> list(@Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    UnitView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    Page<UnitGroupView> groups(@Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }
}
