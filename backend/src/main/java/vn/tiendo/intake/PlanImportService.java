package vn.tiendo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanView;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** The use cases of an import. */
@ApplicationScoped
class PlanImportService {
    Page<ImportSummary> list(PageQuery page) {
        throw new UnsupportedOperationException();
    }

    ImportView upload(@Nullable String key, PlanImportForm form) {
        throw new UnsupportedOperationException();
    }

    ImportView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    ImportView correct(UUID id, long version, CorrectImport request) {
        throw new UnsupportedOperationException();
    }

    ImportedRow correctRow(UUID id, UUID rowId, long version, CorrectRow request) {
        throw new UnsupportedOperationException();
    }

    PlanView confirm(UUID id, long version) {
        throw new UnsupportedOperationException();
    }

    void discard(UUID id, long version) {
        throw new UnsupportedOperationException();
    }
}
