package vn.tiendo.report.form;

/** Where a form stands. */
public enum FormState {
    /** Đang soạn, chưa ban hành phiên bản nào. */
    DRAFT,
    /** Đang dùng. */
    PUBLISHED,
    /** Đã ngừng dùng. */
    RETIRED
}
