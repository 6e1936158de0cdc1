package vn.tiendo.task;

/** A number that was counted so far and no further.
 *
 * @param total how many were counted
 * @param atLeast whether there are more
 */
public record CappedCount(long total, boolean atLeast) {
    /** @param counted up to one more than {@code most} */
    static CappedCount of(long counted, int most) {
        return new CappedCount(Math.min(counted, most), counted > most);
    }
}
