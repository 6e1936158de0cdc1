package vn.tiendo.document.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of an xlsx workbook: what is no number is typed as text, so that no cell is ever a formula. */
final class XlsxTable implements TableWriter {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST_COLUMN = 8;
    private static final int WIDEST_COLUMN = 60;

    private final Workbook workbook;
    private final String title;
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    XlsxTable(OutputStream out, String title) {
        this(workbook(out), title);
    }

    XlsxTable(Workbook workbook, String title) {
        this.workbook = workbook;
        this.title = title;
        this.sheet = workbook.newWorksheet(title);
    }

    /** Packed quickly rather than tightly: packing is most of the work, and a table of words shrinks to a fifth anyway. */
    static Workbook workbook(OutputStream out) {
        var workbook = new Workbook(out, "TienDo", "1.0");
        workbook.setCompressionLevel(1);
        return workbook;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (rows == ROWS_OF_A_SHEET) {
            nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (rows == 0) {
            head(cells);
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
            return;
        }
        var text = readable(value.toString());
        sheet.inlineString(rows, column, text);
        if (text.indexOf('\n') >= 0) {
            sheet.style(rows, column).wrapText(true).set();
        }
    }

    /** The first row stays in sight, and says how wide its columns are. */
    private void head(List<?> cells) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < cells.size(); column++) {
            int letters = cells.get(column).toString().length();
            sheet.width(column, Math.clamp(letters * 2L, NARROWEST_COLUMN, WIDEST_COLUMN));
            sheet.style(0, column).bold().set();
        }
    }

    private void nextSheet() throws IOException {
        end();
        sheets++;
        sheet = workbook.newWorksheet(title + " " + sheets);
        rows = 0;
    }

    /** XML has no control characters, and a cell no more than 32767 of any. */
    private static String readable(String cell) {
        var text = cell.chars().anyMatch(XlsxTable::isUnreadable)
                ? cell.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", " ")
                : cell;
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    private static boolean isUnreadable(int letter) {
        return letter == 0x7f || (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
    }

    /** No row comes any more; the workbook may go on with another table. */
    void end() throws IOException {
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
