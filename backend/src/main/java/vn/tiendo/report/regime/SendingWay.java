package vn.tiendo.report.regime;

/** How a report goes to its receiver (NĐ 09/2019/NĐ-CP, Điều 10). */
public enum SendingWay {
    /** Gửi trực tiếp bằng văn bản giấy. */
    PAPER,
    /** Qua dịch vụ bưu chính. */
    POST,
    /** Fax. */
    FAX,
    /** Thư điện tử. */
    EMAIL,
    /** Hệ thống phần mềm. */
    SYSTEM
}
