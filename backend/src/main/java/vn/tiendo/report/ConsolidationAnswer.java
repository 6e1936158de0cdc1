package vn.tiendo.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.consolidation.ConsolidationTables;
import vn.tiendo.template.DocumentFile;

/** How a consolidation leaves the program: as data, or as a file when one is wanted. */
final class ConsolidationAnswer {
    private ConsolidationAnswer() {}

    /**
     * A download link names its format; a program says what it accepts.
     *
     * @throws vn.tiendo.shared.problem.Invalid when a format is named that there is not
     */
    static Response of(
            ConsolidationService consolidations, UUID roundId, @Nullable String format, @Nullable String accept) {
        return DocumentFile.isWanted(format, accept)
                ? file(consolidations.document(roundId)).answer(format, accept)
                : Response.ok(consolidations.get(roundId), MediaType.APPLICATION_JSON)
                        .build();
    }

    private static DocumentFile file(Consolidated consolidated) {
        var view = consolidated.view();
        return new DocumentFile(
                view.name(), consolidated.document(), ConsolidationTables.of(view, consolidated.charts()));
    }
}
