package vn.tiendo.report.regime;

/** What a regime must say before it comes into force (NĐ 09/2019/NĐ-CP, Điều 7). */
public enum RegimeElement {
    /** Nội dung yêu cầu báo cáo. */
    CONTENT,
    /** Đối tượng thực hiện báo cáo. */
    SUBJECTS,
    /** Cơ quan nhận báo cáo. */
    RECEIVER,
    /** Phương thức gửi, nhận. */
    WAYS,
    /** Thời hạn gửi. */
    LIMITS,
    /** Tần suất thực hiện; of a periodic report only. */
    FREQUENCY,
    /** Thời gian chốt số liệu. */
    CUT_OFF,
    /** Mẫu đề cương báo cáo. */
    OUTLINE,
    /** Biểu mẫu số liệu, or that there is none. */
    FORM,
    /** Căn cứ pháp lý. */
    LEGAL_BASIS,
    /** Ngày bắt đầu hiệu lực. */
    VALID_FROM
}
