package vn.tiendo.report.form.content;

/** What a column of numbers comes to. */
public enum ColumnTotal {
    /** Không cộng. */
    NONE,
    /** Tổng các ô. */
    SUM,
    /** Tính lại công thức từ tổng các cột: a rate is never the sum or the mean of rates. */
    RECOMPUTED
}
