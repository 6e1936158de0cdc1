package vn.tiendo.task.link;

/** What is known of an address that a unit has given. */
public enum LinkState {
    /** Chờ kiểm tra. */
    WAITING,
    /** Mở được. */
    REACHABLE,
    /** Không tìm thấy trang. */
    MISSING,
    /** Không mở được lúc kiểm tra. */
    UNREACHABLE,
    /** Địa chỉ trong mạng nội bộ, không kiểm tra. */
    NOT_ALLOWED
}
