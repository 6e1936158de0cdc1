package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.table;

import java.util.List;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.document.Standing;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** The annex: every task once, with what its units said. */
final class TaskTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("TT", 7, Alignment.CENTRE),
            Column.of("Nội dung công việc", 27, Alignment.LEFT),
            Column.of("Cơ quan chủ trì", 15, Alignment.LEFT),
            Column.of("Thời gian hoàn thành", 11, Alignment.CENTRE),
            Column.of("Tình hình", 12, Alignment.CENTRE),
            Column.of("Kết quả, tài liệu kiểm chứng", 28, Alignment.LEFT));

    private TaskTable() {}

    static OfficialBlock of(List<ConsolidationTask> tasks) {
        return table(new OfficialTable(
                null, COLUMNS, tasks.stream().map(TaskTable::row).toList()));
    }

    private static Row row(ConsolidationTask task) {
        return Row.of(
                task.path(),
                task.content(),
                task.leads(),
                task.deadlineText(),
                standing(task),
                String.join("\n", task.results()));
    }

    /** The same for a workbook. */
    static Sheet sheet(List<ConsolidationTask> tasks) {
        return new Sheet(
                "Nhiệm vụ",
                List.of(
                        "TT",
                        "Nội dung công việc",
                        "Cơ quan chủ trì",
                        "Thời gian hoàn thành",
                        "Trạng thái",
                        "Tình hình thời hạn",
                        "Tiến độ (%)",
                        "Kết quả, tài liệu kiểm chứng"),
                tasks.stream().map(TaskTable::sheetRow).toList());
    }

    private static List<Object> sheetRow(ConsolidationTask task) {
        return List.of(
                task.path(),
                task.content(),
                task.leads(),
                task.deadlineText(),
                CodeLabels.of(task.workState()),
                CodeLabels.of(task.schedule()),
                task.percent(),
                String.join("\n", task.results()));
    }

    static String standing(ConsolidationTask task) {
        return Standing.of(task.workState(), task.schedule(), task.percent());
    }
}
