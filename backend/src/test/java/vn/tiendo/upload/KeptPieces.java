package vn.tiendo.upload;

import static vn.tiendo.testing.TusCalls.idOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies in the folder of an upload. */
final class KeptPieces {
    private KeptPieces() {}

    static long of(String upload) throws IOException {
        var folder = Path.of("target", "test-files", "uploads", idOf(upload).toString());
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
