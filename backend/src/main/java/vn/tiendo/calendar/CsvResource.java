package vn.tiendo.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table shipped with the product: one header line, then data. */
public final class CsvResource {

    private CsvResource() {}

    /** The lines below the header of a file beside {@code /calendar/working-days.csv}. */
    public static List<String> linesOf(String name) {
        try (InputStream bytes = CsvResource.class.getResourceAsStream("/calendar/" + name)) {
            if (bytes == null) throw new IllegalStateException("missing resource calendar/" + name);
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
