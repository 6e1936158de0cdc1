package vn.tiendo.notification.mail;

/** How far a mail has come. */
public enum MailState {
    /** Chờ gửi, có thể đã thử. */
    WAITING,
    /** Đã gửi. */
    SENT,
    /** Thử trong một ngày không gửi được. */
    FAILED
}
