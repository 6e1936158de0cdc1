package vn.tiendo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file of the project's samples folder, packaged with the program. */
final class SampleFile {
    private SampleFile() {}

    static InputStream open(String name) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("samples/" + name);
        return Objects.requireNonNull(stream, () -> "samples/" + name + " is not in the program");
    }

    static byte[] read(String name) {
        try (var stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
