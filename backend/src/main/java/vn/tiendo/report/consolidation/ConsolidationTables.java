package vn.tiendo.report.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.table.Sheet;

/** Every table of a consolidation, for a workbook. */
public final class ConsolidationTables {
    private ConsolidationTables() {}

    public static List<Sheet> of(ConsolidationView view, List<Chart> charts) {
        var sheets = new ArrayList<>(List.of(UnitTable.sheet(view), TaskTable.sheet(view.lines())));
        sheets.addAll(ConsolidationCharts.sheets(charts));
        return sheets;
    }
}
