package vn.tiendo.notification;

/** How mails of a kind come; the bell shows every notice. */
public enum Delivery {
    /** Gộp vào bản tin sáng. */
    DIGEST,
    /** Gửi ngay từng lần. */
    SINGLE,
    /** Không gửi thư. */
    NONE
}
