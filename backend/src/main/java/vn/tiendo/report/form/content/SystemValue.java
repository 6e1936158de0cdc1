package vn.tiendo.report.form.content;

/** What the system knows of a row. */
public enum SystemValue {
    /** TT trong phụ lục. */
    PATH(TableRowSource.ASSIGNMENTS, false),
    /** Nội dung nhiệm vụ. */
    CONTENT(TableRowSource.ASSIGNMENTS, false),
    /** Vai trò. */
    ROLE(TableRowSource.ASSIGNMENTS, false),
    /** Thời gian hoàn thành. */
    DEADLINE(TableRowSource.ASSIGNMENTS, false),
    /** Hạn. */
    DUE_ON(TableRowSource.ASSIGNMENTS, false),
    /** Tình hình thực hiện. */
    WORK_STATE(TableRowSource.ASSIGNMENTS, false),
    /** Tình hình về thời hạn. */
    SCHEDULE(TableRowSource.ASSIGNMENTS, false),
    /** Tỷ lệ thực hiện (%). */
    PERCENT(TableRowSource.ASSIGNMENTS, true),
    /** Kết quả. */
    RESULT(TableRowSource.ASSIGNMENTS, false),
    /** Tài liệu kiểm chứng. */
    EVIDENCE(TableRowSource.ASSIGNMENTS, false),
    /** Số liệu của dòng. */
    FIGURE(TableRowSource.FIXED, true);

    private final TableRowSource source;
    private final boolean numeric;

    SystemValue(TableRowSource source, boolean numeric) {
        this.source = source;
        this.numeric = numeric;
    }

    /** Whether rows of this source have it. */
    boolean isOf(TableRowSource rows) {
        return source == rows;
    }

    boolean isNumeric() {
        return numeric;
    }
}
