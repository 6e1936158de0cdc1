package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of evidence. */
@ApplicationScoped
class EvidenceService {
    AssignmentView add(UUID id, @Nullable String key, AddEvidence request) {
        throw new UnsupportedOperationException();
    }

    AssignmentView addFile(UUID id, @Nullable String key, EvidenceForm form) {
        throw new UnsupportedOperationException();
    }

    AssignmentView remove(UUID id, UUID evidenceId) {
        throw new UnsupportedOperationException();
    }

    Response download(UUID id, UUID evidenceId) {
        throw new UnsupportedOperationException();
    }
}
