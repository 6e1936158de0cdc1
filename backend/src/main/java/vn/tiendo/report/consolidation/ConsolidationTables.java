package vn.tiendo.report.consolidation;

import java.util.List;
import vn.tiendo.document.table.Sheet;

/** Every table of a consolidation, for a workbook. */
public final class ConsolidationTables {
    private ConsolidationTables() {}

    public static List<Sheet> of(ConsolidationView view) {
        return List.of(UnitTable.sheet(view), TaskTable.sheet(view.lines()));
    }
}
