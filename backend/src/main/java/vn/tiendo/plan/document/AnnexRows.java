package vn.tiendo.plan.document;

import java.util.List;
import java.util.Objects;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PlanItemView;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** The annex in the columns of the paper. */
final class AnnexRows {
    private static final List<Column> COLUMNS = List.of(
            Column.of("TT", 6, Alignment.CENTRE),
            Column.of("Nội dung công việc", 34, Alignment.LEFT),
            Column.of("Cơ quan chủ trì", 16, Alignment.LEFT),
            Column.of("Cơ quan phối hợp", 16, Alignment.LEFT),
            Column.of("Thời gian hoàn thành", 12, Alignment.CENTRE),
            Column.of("Sản phẩm", 16, Alignment.LEFT));

    private AnnexRows() {}

    static OfficialTable table(List<PlanItemView> rows) {
        return new OfficialTable(
                null,
                COLUMNS,
                rows.stream()
                        .map(row -> new Row(cells(row), row.kind() == ItemKind.HEADING))
                        .toList());
    }

    static Sheet sheet(List<PlanItemView> rows) {
        return new Sheet(
                "Phụ lục",
                COLUMNS.stream().map(Column::header).toList(),
                rows.stream().map(row -> List.<Object>copyOf(cells(row))).toList());
    }

    /** A heading has nothing but its words. */
    static List<String> cells(PlanItemView row) {
        return List.of(
                Objects.requireNonNullElse(row.numbering(), ""),
                row.content(),
                row.lead() == null ? "" : row.lead().text(),
                row.coordinating() == null ? "" : row.coordinating().text(),
                row.deadline() == null ? "" : row.deadline().text(),
                row.product() == null ? "" : row.product().text());
    }
}
