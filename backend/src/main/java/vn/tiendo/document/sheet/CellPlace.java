package vn.tiendo.document.sheet;

import org.apache.poi.ss.util.CellReference;
import vn.tiendo.shared.problem.Violation;

/** Where a cell is, as people find it: {@code Biểu 1!C7}. */
public record CellPlace(String sheet, int row, int column) {
    public Violation violation(String detail) {
        var cell = new CellReference(row, column).formatAsString();
        return new Violation("%s!%s".formatted(sheet, cell), "Trang “%s”, ô %s: %s".formatted(sheet, cell, detail));
    }
}
