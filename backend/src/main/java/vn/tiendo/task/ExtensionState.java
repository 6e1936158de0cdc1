package vn.tiendo.task;

/** How far a request for more time has come. */
public enum ExtensionState {
    /** Chờ quyết định. */
    ASKED,
    /** Đã gia hạn. */
    GRANTED,
    /** Không gia hạn. */
    REFUSED
}
