package vn.tiendo.document.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row, so that a long one needs no more memory than a short one. */
public interface TableWriter extends AutoCloseable {
    /** Adds a row; the first one is the header. A number stays one where the format knows numbers, all else is text. */
    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
