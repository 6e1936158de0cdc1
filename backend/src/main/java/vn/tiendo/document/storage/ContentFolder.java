package vn.tiendo.document.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder in which every content has one place, named by its hash. */
final class ContentFolder {
    private final Path root;

    ContentFolder(Path root) {
        this.root = root;
    }

    /** Two levels of folders keep each of them small: {@code ab/cd/abcd...}. */
    Path pathOf(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Copies under another name until it is whole and on disk: a half file never has the name of a whole one. */
    void place(Path received, String sha256) {
        var place = pathOf(sha256);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            var half = Files.createTempFile(place.getParent(), "half-", "");
            try {
                Files.copy(received, half, StandardCopyOption.REPLACE_EXISTING);
                try (var written = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
