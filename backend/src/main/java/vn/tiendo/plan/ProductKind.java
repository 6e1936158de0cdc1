package vn.tiendo.plan;

/** What must come out of a task. */
public enum ProductKind {
    /** Văn bản, kế hoạch. */
    DOCUMENT,
    /** Tin, bài, phóng sự. */
    ARTICLE,
    /** Video, phim. */
    VIDEO,
    /** Tài liệu, tờ rơi, tờ gấp, ấn phẩm. */
    MATERIAL,
    /** Hội nghị, tập huấn, đối thoại. */
    CONFERENCE,
    /** Báo cáo. */
    REPORT,
    /** Thủ tục hành chính, quy trình. */
    PROCEDURE,
    /** Anything else. */
    OTHER
}
