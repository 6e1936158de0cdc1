package vn.tiendo.report.form.content;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Chữ. */
    TEXT,
    /** Số. */
    NUMBER,
    /** Ngày. */
    DATE,
    /** Lựa chọn từ danh sách. */
    CHOICE,
    /** Số liệu hệ thống. */
    SYSTEM,
    /** Công thức. */
    FORMULA
}
