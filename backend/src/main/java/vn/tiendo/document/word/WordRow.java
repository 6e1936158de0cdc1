package vn.tiendo.document.word;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param header true when Word repeats the row at the top of each page
 * @param cells from left to right; a cell that covers several columns stands once
 */
public record WordRow(boolean header, List<WordCell> cells) {

    public WordRow {
        cells = List.copyOf(cells);
    }

    /** The cell that covers a grid column, counted from 0. */
    public Optional<WordCell> cellAt(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }

    int columns() {
        return cells.isEmpty() ? 0 : cells.getLast().column() + cells.getLast().span();
    }
}
