package vn.tiendo.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose header is repeated on each page.
 *
 * @param caption printed above it, null for none
 */
public record OfficialTable(@Nullable String caption, List<Column> columns, List<Row> rows) {

    public OfficialTable {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row needs one cell for each column");
            }
        }
    }

    /**
     * A column.
     *
     * @param group heading over this and the neighbouring columns of the same group, null for none
     * @param share of the width, relative to the shares of the other columns
     */
    public record Column(@Nullable String group, String header, int share, Alignment alignment) {

        public static Column of(String header, int share, Alignment alignment) {
            return new Column(null, header, share, alignment);
        }
    }

    /** How the cells of a column are set. */
    public enum Alignment {
        /** Words. */
        LEFT,
        /** Ordinal numbers, dates, single words. */
        CENTRE,
        /** Figures. */
        RIGHT
    }

    /**
     * A row; line feeds divide a cell into paragraphs.
     *
     * @param strong bold, for headings and totals
     */
    public record Row(List<String> cells, boolean strong) {

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row strong(String... cells) {
            return new Row(List.of(cells), true);
        }
    }

    boolean hasGroups() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }
}
