package vn.tiendo.report.history;

import java.util.Collection;

/** Reports counted by how they came; completeness is {@code sent / asked}, timeliness {@code onTime / asked}.
 *
 * @param asked all that were to come; whoever need not report is not among them
 * @param missing not sent though the last day is over or the round is closed
 */
public record SendingCount(int asked, int sent, int onTime, int late, int missing) {

    static SendingCount of(Collection<Timeliness> all) {
        int onTime = number(all, Timeliness.ON_TIME);
        int late = number(all, Timeliness.LATE);
        return new SendingCount(
                (int) all.stream().filter(Timeliness::isAsked).count(),
                onTime + late,
                onTime,
                late,
                number(all, Timeliness.MISSING));
    }

    private static int number(Collection<Timeliness> all, Timeliness wanted) {
        return (int) all.stream().filter(it -> it == wanted).count();
    }
}
