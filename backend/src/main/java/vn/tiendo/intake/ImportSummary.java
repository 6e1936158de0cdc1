package vn.tiendo.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as a line of a list.
 *
 * @param openCells cells that wait for a person
 */
public record ImportSummary(
        UUID id,
        ImportState state,
        String fileName,
        String title,
        Instant uploadedAt,
        String uploadedBy,
        int rows,
        int openCells,
        @Nullable UUID planId) {}
