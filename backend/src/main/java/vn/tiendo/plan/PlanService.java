package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** The use cases of a plan. */
@ApplicationScoped
class PlanService {
    Page<PlanRow> list(PlanFilter filter) {
        throw new UnsupportedOperationException();
    }

    PlanView create(@Nullable String key, CreatePlan request) {
        throw new UnsupportedOperationException();
    }

    PlanView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    PlanView correct(UUID id, long version, CorrectPlan request) {
        throw new UnsupportedOperationException();
    }

    void discard(UUID id, long version) {
        throw new UnsupportedOperationException();
    }

    PlanView issue(UUID id, long version, IssuePlan request) {
        throw new UnsupportedOperationException();
    }
}
