package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** The use cases of an assignment. */
@ApplicationScoped
class AssignmentService {
    Page<AssignmentRow> list(AssignmentFilter filter) {
        throw new UnsupportedOperationException();
    }

    AssignmentView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    AssignmentView reportProgress(UUID id, @Nullable String key, ReportProgress request) {
        throw new UnsupportedOperationException();
    }

    AssignmentView submit(UUID id, long version, Submit request) {
        throw new UnsupportedOperationException();
    }

    AssignmentView confirm(UUID id, long version, Confirm request) {
        throw new UnsupportedOperationException();
    }

    AssignmentView returnForRework(UUID id, long version, ReturnForRework request) {
        throw new UnsupportedOperationException();
    }
}
