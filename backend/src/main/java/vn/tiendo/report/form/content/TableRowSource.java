package vn.tiendo.report.form.content;

/** Where the rows of a table come from. */
public enum TableRowSource {
    /** Mỗi nhiệm vụ của đơn vị một dòng. */
    ASSIGNMENTS,
    /** Các dòng cố định: chỉ tiêu, nội dung có sẵn trong biểu. */
    FIXED,
    /** Đơn vị tự thêm dòng. */
    FREE
}
