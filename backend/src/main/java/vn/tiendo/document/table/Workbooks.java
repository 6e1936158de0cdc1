package vn.tiendo.document.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Several tables in one xlsx file. */
public final class Workbooks {
    private Workbooks() {}

    /** @param sheets at least one */
    public static void write(OutputStream out, List<Sheet> sheets) throws IOException {
        var workbook = XlsxTable.workbook(out);
        for (var sheet : sheets) {
            var table = new XlsxTable(workbook, sheet.title());
            table.row(sheet.columns());
            for (var row : sheet.rows()) {
                table.row(row);
            }
            table.end();
        }
        workbook.finish();
    }
}
