package vn.tiendo.task.link;

/** What is known of an address that a unit has given. */
public enum LinkState {
    /** Chờ kiểm tra. */
    WAITING,
    /** Truy cập được. */
    REACHABLE,
    /** Trang không còn. */
    MISSING,
    /** Không truy cập được lúc kiểm tra. */
    UNREACHABLE,
    /** Địa chỉ trong mạng nội bộ, không kiểm tra. */
    NOT_ALLOWED
}
