package vn.tiendo.document.word;

import java.util.List;

/** A table; cells that are merged downwards carry the content of their origin in every row they cover. */
public record WordTable(List<WordRow> rows) implements WordBlock {

    public WordTable {
        rows = List.copyOf(rows);
    }

    /** The number of grid columns, counted over the widest row. */
    public int columns() {
        return rows.stream().mapToInt(WordRow::columns).max().orElse(0);
    }
}
