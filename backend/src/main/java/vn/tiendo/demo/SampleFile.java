package vn.tiendo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of the project's samples folder, packaged with the program. */
final class SampleFile {
    private SampleFile() {}

    static byte[] read(String name) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("samples/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("samples/" + name + " is not in the program");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
