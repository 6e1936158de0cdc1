package vn.tiendo.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** What was understood of an uploaded plan document, with the corrections made so far.
 *
 * @param plan the document apart from its annex
 * @param rows of the annex in order
 * @param proseTasks duties that stand only in the text; become rows only when a person opts in
 * @param problems what is still missing in the document as a whole
 * @param openCells how many cells wait for a person
 * @param planId the draft made from it
 */
public record ImportView(
        UUID id,
        ImportState state,
        String fileName,
        String sha256,
        Instant uploadedAt,
        ImportedPlan plan,
        List<ImportedRow> rows,
        List<ProseTask> proseTasks,
        List<DocumentProblem> problems,
        int openCells,
        @Nullable UUID planId,
        long version)
        implements HasVersion {

    static ImportView from(PlanImport planImport, List<ImportedRow> rows) {
        ReviewedDocument document = planImport.understood();
        return new ImportView(
                planImport.id(),
                planImport.state(),
                document.fileName(),
                document.sha256(),
                planImport.createdAt(),
                document.plan(),
                rows,
                document.proseTasks(),
                DocumentProblem.of(document.plan()),
                rows.stream().mapToInt(row -> row.problems().size()).sum(),
                planImport.planId(),
                planImport.version());
    }
}
