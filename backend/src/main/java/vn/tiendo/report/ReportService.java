package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The use cases of a unit's report. */
@ApplicationScoped
class ReportService {
    ReportView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    ReportView write(UUID id, long version, WriteReport request) {
        throw new UnsupportedOperationException();
    }

    ReportView submit(UUID id, long version) {
        throw new UnsupportedOperationException();
    }

    ReportView approve(UUID id, long version) {
        throw new UnsupportedOperationException();
    }

    ReportView returnForChanges(UUID id, long version, ReturnReport request) {
        throw new UnsupportedOperationException();
    }
}
