package vn.tiendo.live;

import java.util.Comparator;
import java.util.regex.Pattern;
import vn.tiendo.shared.problem.Invalid;

/** A place in the order of all changes; in the stream it is the id of an event.
 *
 * @param transaction the transaction that made it; 0 before the first
 * @param number tells changes of one transaction apart
 */
record ChangePosition(long transaction, long number) implements Comparable<ChangePosition> {
    static final String HEADER = "Last-Event-ID";
    static final ChangePosition START = new ChangePosition(0, 0);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final Comparator<ChangePosition> ORDER =
            Comparator.comparingLong(ChangePosition::transaction).thenComparingLong(ChangePosition::number);

    /** @throws Invalid when this stream never gave such an id */
    static ChangePosition of(String id) {
        var parts = SHAPE.matcher(id);
        if (!parts.matches()) {
            throw Invalid.field(HEADER, "Mã này không phải của một thay đổi. Hãy gọi lại không kèm mã.");
        }
        return new ChangePosition(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    boolean isAfter(ChangePosition other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(ChangePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return transaction + "-" + number;
    }
}
