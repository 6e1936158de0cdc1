package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.task.link.LinkView;

/** What proves a product.
 *
 * @param productId the product it proves; null when it is about the task as a whole
 * @param reference document symbol, URL or file name
 * @param count how many of the product it stands for
 * @param sha256 of a file
 * @param sizeBytes of a file
 * @param downloadUrl of a file
 * @param file what is kept of a file
 * @param link what is known of a URL
 * @param sameAs where else in the agency the same file stands, of what the reader may open; the first five
 * @param removable whether the caller may take it back now
 */
public record EvidenceView(
        UUID id,
        @Nullable UUID productId,
        EvidenceKind kind,
        String reference,
        String note,
        int count,
        @Nullable String sha256,
        @Nullable Long sizeBytes,
        @Nullable String downloadUrl,
        @Nullable EvidenceFileView file,
        @Nullable LinkView link,
        List<SameFile> sameAs,
        Instant addedAt,
        String addedBy,
        boolean removable) {

    /** @param row of evidence with what is kept of its file and its address */
    static EvidenceView of(Row row, boolean removable) {
        var id = row.id("id");
        var isFile = row.idOrNull("file_id") != null;
        return new EvidenceView(
                id,
                row.idOrNull("product_id"),
                row.code(EvidenceKind.class, "kind"),
                row.text("reference"),
                row.text("note"),
                row.integer("count"),
                row.textOrNull("sha256"),
                row.numberOrNull("size_bytes"),
                isFile ? "/api/v1/assignments/%s/evidence/%s/file".formatted(row.id("assignment_id"), id) : null,
                isFile ? EvidenceFileView.of(row) : null,
                LinkView.of(row),
                List.of(),
                row.instant("added_at"),
                row.text("added_by"),
                removable);
    }

    EvidenceView with(List<SameFile> same) {
        return new EvidenceView(
                id,
                productId,
                kind,
                reference,
                note,
                count,
                sha256,
                sizeBytes,
                downloadUrl,
                file,
                link,
                same,
                addedAt,
                addedBy,
                removable);
    }
}
