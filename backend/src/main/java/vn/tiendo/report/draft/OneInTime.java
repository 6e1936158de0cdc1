package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import vn.tiendo.task.Figures;

/** How the only task there is stands in time, as the end of a sentence about it. */
final class OneInTime {
    private OneInTime() {}

    static String of(Figures one, int soonDays) {
        if (one.doneOnTime() == 1) {
            return " đúng hạn";
        }
        if (one.doneLate() == 1) {
            return " nhưng trễ hạn";
        }
        if (one.overdue() == 1) {
            return " và đã quá hạn";
        }
        if (one.dueToday() == 1) {
            return ", đến hạn trong ngày";
        }
        return one.dueSoon() == 1 ? ", đến hạn trong %s ngày tới".formatted(inText(soonDays)) : "";
    }
}
