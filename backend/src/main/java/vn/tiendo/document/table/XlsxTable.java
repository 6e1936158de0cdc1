package vn.tiendo.document.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An xlsx workbook whose cells are all typed as text, so that none is ever a formula. */
final class XlsxTable implements TableWriter {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final String title;
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    XlsxTable(OutputStream out, String title) {
        this.workbook = new Workbook(out, "TienDo", "1.0");
        this.title = title;
        this.sheet = workbook.newWorksheet(title);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (rows == ROWS_OF_A_SHEET) {
            nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(rows, column, readable(cells.get(column)));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void nextSheet() throws IOException {
        sheet.finish();
        sheets++;
        sheet = workbook.newWorksheet(title + " " + sheets);
        rows = 0;
    }

    /** XML has no control characters, and a cell no more than 32767 of any. */
    private static String readable(String cell) {
        var text = cell.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", " ");
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
