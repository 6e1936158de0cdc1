package vn.tiendo.document.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that lie on this machine until this is closed.
 *
 * @param isCopy whether they go then
 */
public record LocalFile(Path path, boolean isCopy) implements AutoCloseable {
    @Override
    public void close() {
        if (!isCopy) {
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
