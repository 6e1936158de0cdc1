package vn.tiendo.document.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its content alone, whatever its name or the browser says. */
final class ContentType {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private ContentType() {}

    static String of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var found = KNOWN.detect(in, new Metadata());
            return isArchive(found) ? OfficePackage.typeOf(file) : found.toString();
        }
    }

    private static boolean isArchive(MediaType type) {
        return MediaType.APPLICATION_ZIP.equals(type)
                || KNOWN.getMediaTypeRegistry().isSpecializationOf(type, MediaType.APPLICATION_ZIP);
    }
}
