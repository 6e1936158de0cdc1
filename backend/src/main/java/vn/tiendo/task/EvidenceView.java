package vn.tiendo.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What proves a product.
 *
 * @param productId the product it proves; null when it is about the task as a whole
 * @param reference document symbol, URL or file name
 * @param sha256 of a file
 * @param sizeBytes of a file
 * @param downloadUrl of a file
 * @param removable whether the caller may take it back now
 */
public record EvidenceView(
        UUID id,
        @Nullable UUID productId,
        EvidenceKind kind,
        String reference,
        String note,
        @Nullable String sha256,
        @Nullable Long sizeBytes,
        @Nullable String downloadUrl,
        Instant addedAt,
        String addedBy,
        boolean removable) {}
