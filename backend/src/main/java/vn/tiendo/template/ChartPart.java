package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.chart.ChartPicture;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenPicture;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** A chart: caption, picture, and the table from which it is drawn. */
final class ChartPart {
    private static final int TWIPS_OF_A_POINT = 20;

    /** So many bars stand on a page. */
    private static final int BARS_OF_A_PICTURE = 30;

    private static final int FIRST_SHARE = 30;
    private static final int SHARE = 12;

    private ChartPart() {}

    static List<WrittenBlock> of(Chart chart, int width) {
        var blocks = new ArrayList<WrittenBlock>();
        blocks.add(WrittenParagraph.of("Caption", chart.title()));
        int count = chart.categories().size();
        for (int from = 0; from < count; from += BARS_OF_A_PICTURE) {
            blocks.add(picture(chart.part(from, Math.min(from + BARS_OF_A_PICTURE, count)), width));
        }
        blocks.addAll(TablePart.of(table(chart), width));
        return blocks;
    }

    private static WrittenPicture picture(Chart chart, int width) {
        var drawn = ChartPicture.of(chart, width / TWIPS_OF_A_POINT);
        return new WrittenPicture(
                "Picture",
                drawn.png(),
                drawn.width(),
                drawn.height(),
                "Biểu đồ: %s. Số liệu ở bảng bên dưới.".formatted(chart.title()));
    }

    private static OfficialTable table(Chart chart) {
        var columns = new ArrayList<Column>();
        for (String header : chart.columns()) {
            columns.add(
                    columns.isEmpty()
                            ? Column.of(header, FIRST_SHARE, Alignment.LEFT)
                            : Column.of(header, SHARE, Alignment.RIGHT));
        }
        return new OfficialTable(
                null,
                columns,
                chart.rows().stream().map(row -> new Row(row, false)).toList());
    }
}
