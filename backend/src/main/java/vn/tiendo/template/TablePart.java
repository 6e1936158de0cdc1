package vn.tiendo.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenCell;
import vn.tiendo.document.word.WrittenLine;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenRow;
import vn.tiendo.document.word.WrittenTable;
import vn.tiendo.document.word.WrittenText;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** A ruled table with its caption and the room below it. */
final class TablePart {

    /** A cell longer than this may be divided between pages, so that no page is left half empty. */
    private static final int LONG_CELL = 600;

    /** Rows with longer cells are too tall to be held together: a chain of them might not fit on any page. */
    private static final int SHORT_CELL = 80;

    private static final int SHORT_TABLE = 5;

    private TablePart() {}

    static List<WrittenBlock> of(OfficialTable table, int width) {
        var blocks = new ArrayList<WrittenBlock>();
        if (table.caption() != null) {
            blocks.add(WrittenParagraph.of("Caption", table.caption()));
        }
        var rows = new ArrayList<>(TableHeader.of(table));
        int headerRows = rows.size();
        int count = table.rows().size();
        IntStream.range(0, count)
                .mapToObj(i -> row(table, table.rows().get(i), staysWithNext(table.rows(), i)))
                .forEach(rows::add);
        blocks.add(new WrittenTable("TableGrid", widths(table.columns(), width), headerRows, rows));
        blocks.add(WrittenParagraph.of("AfterTable", ""));
        return blocks;
    }

    /** A short table is not divided, and no table leaves its first or last row alone on a page. */
    private static boolean staysWithNext(List<Row> rows, int row) {
        int last = rows.size() - 1;
        boolean wanted = rows.size() <= SHORT_TABLE || row == 0 || row == last - 1;
        return row < last && wanted && fits(rows.get(row), SHORT_CELL);
    }

    private static boolean fits(Row row, int length) {
        return row.cells().stream().allMatch(cell -> cell.length() <= length);
    }

    private static WrittenRow row(OfficialTable table, Row row, boolean keepWithNext) {
        var cells = IntStream.range(0, row.cells().size())
                .mapToObj(i -> cell(row.cells().get(i), table.columns().get(i).alignment(), row.strong(), keepWithNext))
                .toList();
        boolean whole = fits(row, LONG_CELL);
        return new WrittenRow(cells, whole);
    }

    private static WrittenCell cell(String text, Alignment alignment, boolean strong, boolean keepWithNext) {
        List<WrittenLine> lines = Arrays.stream(text.split("\n", -1))
                .<WrittenLine>map(line -> new WrittenParagraph(
                        style(alignment), List.of(new WrittenText(line, strong ? "Strong" : null)), keepWithNext))
                .toList();
        return WrittenCell.of(lines);
    }

    private static String style(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "TableText";
            case CENTRE -> "TableCentred";
            case RIGHT -> "TableNumber";
        };
    }

    /** The last column takes what rounding leaves, so that the table is exactly as wide as the text. */
    private static List<Integer> widths(List<Column> columns, int width) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        var widths = new ArrayList<Integer>();
        int left = width;
        for (Column column : columns.subList(0, columns.size() - 1)) {
            widths.add(width * column.share() / shares);
            left -= widths.getLast();
        }
        widths.add(left);
        return widths;
    }
}
