package vn.tiendo.document.chart;

/** How bars are drawn. */
public enum ChartKind {
    /** Lying, each divided into the series. */
    STACKED_ROWS,
    /** Standing, each divided into the series. */
    STACKED_COLUMNS,
    /** Lying, the series one below the other. */
    ROWS,
    /** Lying, from 0 to 100 percent. */
    PERCENT_ROWS;

    boolean isStacked() {
        return this == STACKED_ROWS || this == STACKED_COLUMNS;
    }

    boolean isLying() {
        return this != STACKED_COLUMNS;
    }
}
