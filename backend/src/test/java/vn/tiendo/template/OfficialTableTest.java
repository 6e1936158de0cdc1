package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

class OfficialTableTest {

    @Test
    void the_header_row_is_repeated_and_rows_are_not_divided() {
        XWPFTable annex =
                WrittenWord.of(SampleDocument.plan(SampleDocument.issued())).table(2);

        assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
        assertThat(annex.getRow(1).isRepeatHeader()).isFalse();
        assertThat(annex.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(annex.getRow(40).getCell(1).getText()).isEqualTo("Công khai thủ tục hành chính");
    }

    @Test
    void a_very_long_row_may_be_divided() {
        XWPFTable table = written(List.of(Column.of("Nội dung", 1, Alignment.LEFT)), Row.of("dài ".repeat(200)));

        assertThat(table.getRow(1).isCantSplitRow()).isFalse();
    }

    @Test
    void a_short_table_is_held_together_unless_its_rows_are_tall() {
        var columns = List.of(Column.of("Nội dung", 1, Alignment.LEFT));
        XWPFTable low = written(columns, Row.of("Tin"), Row.of("Bài"), Row.of("Video"));
        XWPFTable tall = written(columns, Row.of("dài ".repeat(40)), Row.of("dài ".repeat(40)));

        assertThat(staysWithNext(low, 1)).isTrue();
        assertThat(staysWithNext(low, 3)).isFalse();
        assertThat(staysWithNext(tall, 1)).isFalse();
    }

    @Test
    void the_columns_fill_the_width_of_the_text_by_their_shares() {
        XWPFTable annex =
                WrittenWord.of(SampleDocument.plan(SampleDocument.issued())).table(2);

        var widths = annex.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                .toArray();
        assertThat(widths).hasSize(3);
        assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(16838 - 1701 - 1134);
        assertThat(widths[1] / widths[0]).isEqualTo(6);
    }

    @Test
    void grouped_columns_have_two_header_rows() {
        XWPFTable table = written(
                List.of(
                        Column.of("Đơn vị", 3, Alignment.LEFT),
                        new Column("Đã hoàn thành", "Đúng hạn", 1, Alignment.RIGHT),
                        new Column("Đã hoàn thành", "Quá hạn", 1, Alignment.RIGHT)),
                Row.of("Văn phòng Sở", "3", "1"));

        assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                .containsExactly("Đơn vị", "Đã hoàn thành");
        assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                .hasToString("2");
        assertThat(table.getRow(1).getTableCells().stream().map(cell -> cell.getText()))
                .containsExactly("", "Đúng hạn", "Quá hạn");
        assertThat(table.getRow(1).isRepeatHeader()).isTrue();
        assertThat(table.getRow(2).isRepeatHeader()).isFalse();
    }

    @Test
    void totals_stand_out() {
        XWPFTable table = written(List.of(Column.of("Đơn vị", 1, Alignment.LEFT)), Row.strong("Tổng số"));

        assertThat(table.getRow(1)
                        .getCell(0)
                        .getParagraphs()
                        .getFirst()
                        .getRuns()
                        .getFirst()
                        .getStyle())
                .isEqualTo("Strong");
    }

    @Test
    void a_line_feed_in_a_cell_begins_a_paragraph() {
        XWPFTable table = written(List.of(Column.of("Sản phẩm", 1, Alignment.LEFT)), Row.of("Tin, bài\nBáo cáo"));

        assertThat(table.getRow(1).getCell(0).getParagraphs()).hasSize(2);
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        assertThatThrownBy(() -> new OfficialTable(
                        null,
                        List.of(Column.of("A", 1, Alignment.LEFT), Column.of("B", 1, Alignment.LEFT)),
                        List.of(Row.of("một"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean staysWithNext(XWPFTable table, int row) {
        var paragraph = table.getRow(row).getCell(0).getParagraphs().getFirst();
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    private static XWPFTable written(List<Column> columns, Row... rows) {
        OfficialDocument plan = SampleDocument.plan(SampleDocument.issued());
        var table = OfficialBlock.table(new OfficialTable("Biểu 01", columns, List.of(rows)));
        return WrittenWord.of(new OfficialDocument(
                        plan.letterhead(),
                        plan.kind(),
                        plan.subject(),
                        List.of(),
                        List.of(),
                        List.of(table, OfficialBlock.paragraph("Trên đây là báo cáo.")),
                        plan.signature(),
                        plan.recipients(),
                        List.of()))
                .table(1);
    }
}
