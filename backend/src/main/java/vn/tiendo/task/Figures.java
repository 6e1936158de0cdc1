package vn.tiendo.task;

/** Counts of assignments as of a date. {@code onTimeRate} is {@code doneOnTime / due}; always shown as n/N.
 *
 * @param total all but declined and withdrawn
 * @param notStarted open, nothing done yet
 * @param inProgress open, begun or returned
 * @param submitted waiting for confirmation
 * @param done confirmed
 * @param doneOnTime confirmed and submitted in time
 * @param doneLate confirmed and submitted late
 * @param overdue open and over the last day
 * @param dueToday open, today is the last day
 * @param dueSoon open, 1 day to as many left as the agency has set
 * @param noDeadline open without last day
 * @param due the denominator of the rate: done with a deadline + open and overdue
 */
public record Figures(
        long total,
        long notStarted,
        long inProgress,
        long submitted,
        long done,
        long doneOnTime,
        long doneLate,
        long overdue,
        long dueToday,
        long dueSoon,
        long noDeadline,
        long due) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The rest of the total: its clock stands still. */
    public long suspended() {
        return total - notStarted - inProgress - submitted - done;
    }

    /** The rest of what is done: neither on time nor late. */
    public long doneWithoutDeadline() {
        return done - doneOnTime - doneLate;
    }

    /** Both counted together; their rate follows from the sums and is never a mean of rates. */
    public Figures plus(Figures other) {
        return new Figures(
                total + other.total,
                notStarted + other.notStarted,
                inProgress + other.inProgress,
                submitted + other.submitted,
                done + other.done,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                overdue + other.overdue,
                dueToday + other.dueToday,
                dueSoon + other.dueSoon,
                noDeadline + other.noDeadline,
                due + other.due);
    }
}
