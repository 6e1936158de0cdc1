package vn.tiendo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import vn.tiendo.plan.PlanView;

/** Imports as the demonstration asks for them: the same way that a person takes. */
@ApplicationScoped
public class PlanImports {
    private final PlanImportService imports;

    @Inject
    PlanImports(PlanImportService imports) {
        this.imports = imports;
    }

    /** Reads a document for the current actor. */
    public ImportView read(String fileName, Path file) {
        return imports.upload(null, fileName, file);
    }

    /** Corrects a row as a person would. */
    public ImportedRow correct(UUID importId, ImportedRow row, CorrectRow change) {
        return imports.correctRow(importId, row.rowId(), row.version(), change);
    }

    /** Makes a draft plan that is marked as sample. */
    public PlanView confirmSample(ImportView reviewed) {
        return imports.confirm(reviewed.id(), reviewed.version(), true);
    }
}
