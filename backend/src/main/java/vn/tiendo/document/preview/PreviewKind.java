package vn.tiendo.document.preview;

import java.util.Optional;
import vn.tiendo.document.storage.FileType;

/** What can be shown before it is downloaded. */
public enum PreviewKind {
    /** Pages of a document. */
    PDF,
    /** One picture. */
    PICTURE;

    /** Larger ones are only downloaded. */
    private static final long LARGEST_BYTES = 50L << 20;

    /** How a file is shown; empty when it is not. */
    public static Optional<PreviewKind> of(String mediaType, long sizeBytes) {
        if (sizeBytes > LARGEST_BYTES) {
            return Optional.empty();
        }
        if (mediaType.equals(FileType.PDF.mediaType())) {
            return Optional.of(PDF);
        }
        boolean isPicture = mediaType.equals(FileType.JPEG.mediaType()) || mediaType.equals(FileType.PNG.mediaType());
        return isPicture ? Optional.of(PICTURE) : Optional.empty();
    }
}
