package vn.tiendo.task;

/** What one counts: shares of units in one of the two roles or in either, or tasks. */
public enum CountedAs {
    /** Phần việc chủ trì của từng đơn vị. */
    LEAD,
    /** Phần việc phối hợp của từng đơn vị. */
    COORDINATOR,
    /** Phần việc chủ trì và phối hợp. */
    EITHER,
    /** Nhiệm vụ, mỗi nhiệm vụ một lần. */
    TASK
}
