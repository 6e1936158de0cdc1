package vn.tiendo.notification.mail;

/** What makes a mail the only one of its kind for a person. */
public enum MailKind {
    /** Bản tin sáng, mỗi ngày làm việc một thư. */
    DIGEST,
    /** Thư riêng của một thông báo. */
    SINGLE
}
