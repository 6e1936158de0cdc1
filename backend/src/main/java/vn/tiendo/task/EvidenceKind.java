package vn.tiendo.task;

/** What proves a product. */
public enum EvidenceKind {
    /** Số, ký hiệu văn bản. */
    DOCUMENT,
    /** Đường dẫn. */
    URL,
    /** Tệp. */
    FILE
}
