package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tiendo.document.word.WrittenCell;
import vn.tiendo.document.word.WrittenCell.Merge;
import vn.tiendo.document.word.WrittenLine;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenRow;
import vn.tiendo.template.OfficialTable.Column;

/** The header of a table: one row, or two when columns are grouped. */
final class TableHeader {

    private TableHeader() {}

    static List<WrittenRow> of(OfficialTable table) {
        List<Column> columns = table.columns();
        if (!table.hasGroups()) {
            return List.of(new WrittenRow(
                    columns.stream()
                            .map(column -> WrittenCell.of(head(column.header())))
                            .toList(),
                    true));
        }
        return List.of(groups(columns), belowGroups(columns));
    }

    private static WrittenRow groups(List<Column> columns) {
        var cells = new ArrayList<WrittenCell>();
        int i = 0;
        while (i < columns.size()) {
            Column column = columns.get(i);
            int span = column.group() == null ? 1 : span(columns, i);
            cells.add(
                    column.group() == null
                            ? new WrittenCell(head(column.header()), 1, Merge.FIRST)
                            : new WrittenCell(head(column.group()), span, Merge.NONE));
            i += span;
        }
        return new WrittenRow(cells, true);
    }

    private static int span(List<Column> columns, int from) {
        int end = from + 1;
        while (end < columns.size()
                && Objects.equals(columns.get(end).group(), columns.get(from).group())) {
            end++;
        }
        return end - from;
    }

    private static WrittenRow belowGroups(List<Column> columns) {
        return new WrittenRow(
                columns.stream()
                        .map(column -> column.group() == null
                                ? new WrittenCell(head(""), 1, Merge.NEXT)
                                : WrittenCell.of(head(column.header())))
                        .toList(),
                true);
    }

    private static List<WrittenLine> head(String text) {
        return List.of(WrittenParagraph.of("TableHead", text));
    }
}
