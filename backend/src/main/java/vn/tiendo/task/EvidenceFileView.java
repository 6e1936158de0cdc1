package vn.tiendo.task;

import vn.tiendo.document.preview.PreviewKind;
import vn.tiendo.shared.database.Row;

/** A file that proves something.
 *
 * @param previewable whether its pages can be shown before it is downloaded
 */
public record EvidenceFileView(String name, String mediaType, long sizeBytes, String sha256, boolean previewable) {
    static EvidenceFileView of(Row row) {
        var mediaType = row.text("media_type");
        long sizeBytes = row.number("size_bytes");
        return new EvidenceFileView(
                row.text("file_name"),
                mediaType,
                sizeBytes,
                row.text("sha256"),
                PreviewKind.of(mediaType, sizeBytes).isPresent());
    }
}
