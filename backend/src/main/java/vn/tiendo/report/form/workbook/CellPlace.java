package vn.tiendo.report.form.workbook;

import org.apache.poi.ss.util.CellReference;
import vn.tiendo.shared.problem.Violation;

/** Where a cell is, as people find it: {@code Biểu 1!C7}. */
record CellPlace(String sheet, int row, int column) {
    Violation violation(String detail) {
        var cell = new CellReference(row, column).formatAsString();
        return new Violation("%s!%s".formatted(sheet, cell), "Trang “%s”, ô %s: %s".formatted(sheet, cell, detail));
    }
}
