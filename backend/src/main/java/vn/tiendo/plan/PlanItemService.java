package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** The use cases of the rows of an annex. */
@ApplicationScoped
class PlanItemService {
    Page<PlanItemView> list(UUID planId) {
        throw new UnsupportedOperationException();
    }

    PlanItemView add(UUID planId, @Nullable String key, AddItem request) {
        throw new UnsupportedOperationException();
    }

    PlanItemView correct(UUID planId, UUID itemId, long version, CorrectItem request) {
        throw new UnsupportedOperationException();
    }

    void remove(UUID planId, UUID itemId, long version) {
        throw new UnsupportedOperationException();
    }
}
