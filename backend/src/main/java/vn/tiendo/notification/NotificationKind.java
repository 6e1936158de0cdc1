package vn.tiendo.notification;

import vn.tiendo.identity.Role;

/** What a notice is about; each person chooses for each kind how mails of it come. */
public enum NotificationKind {
    /** Đơn vị được giao việc, hoặc phân công thay đổi. */
    ASSIGNED,
    /** Kết quả được xác nhận hoặc bị trả lại. */
    DECIDED,
    /** Trả lời đề nghị gia hạn. */
    EXTENSION,
    /** Việc quá hạn và sắp đến hạn, mỗi sáng làm việc. */
    DUE,
    /** Văn phòng đôn đốc đơn vị. */
    URGED,
    /** Việc chờ người này quyết định. */
    WAITING,
    /** Báo cáo được yêu cầu, nhắc gửi, duyệt hoặc trả lại. */
    REPORT,
    /** Khó khăn của đơn vị được chỉ đạo hoặc bị trả lại. */
    DIFFICULTY,
    /** Thủ trưởng đơn vị giao việc cho người này. */
    HANDED;

    /** What holds while a person has chosen nothing: officers get mail only of what is theirs by name, an urging goes out at once. */
    public Delivery usualFor(Role role) {
        if (role == Role.OFFICER && this != HANDED) {
            return Delivery.NONE;
        }
        return this == URGED ? Delivery.SINGLE : Delivery.DIGEST;
    }

    /** What is due comes together in the morning, never one mail for each task. */
    boolean allows(Delivery delivery) {
        return this != DUE || delivery != Delivery.SINGLE;
    }
}
