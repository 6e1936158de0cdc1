package vn.tiendo.document.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as RFC 4180 has it, with a byte order mark, without which Excel takes UTF-8 for something else. */
final class CsvTable implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    CsvTable(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet runs what begins like a formula, though it came from a stranger; the apostrophe makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
