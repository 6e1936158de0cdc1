package vn.tiendo.task;

/** What became of one of many moves. */
public enum BulkOutcome {
    /** Đã thực hiện. */
    DONE,
    /** Không thực hiện được. */
    REFUSED
}
