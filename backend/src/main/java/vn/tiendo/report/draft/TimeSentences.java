package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.task.Figures;

/** How several tasks stand in time: the rate of what was due, what is overdue, what falls due next. */
final class TimeSentences {
    private TimeSentences() {}

    static String of(Figures tasks, int soonDays) {
        var sentences = new ArrayList<>(List.of(onTime(tasks)));
        if (tasks.done() < tasks.total()) {
            sentences.add(overdue(tasks));
        }
        if (tasks.dueToday() + tasks.dueSoon() > 0) {
            sentences.add(next(tasks, soonDays));
        }
        return String.join(" ", sentences);
    }

    /** Σ/Σ of what was due; nothing is divided while nothing was due. */
    private static String onTime(Figures tasks) {
        if (tasks.due() == 0) {
            return "Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ hoàn thành đúng hạn.";
        }
        if (tasks.due() == 1) {
            return "Có 01 nhiệm vụ đến hạn, " + ofTheOneDue(tasks);
        }
        if (tasks.doneOnTime() == tasks.due()) {
            return "Cả %s nhiệm vụ đến hạn đều hoàn thành đúng hạn%s."
                    .formatted(inText(tasks.due()), Rate.reached(tasks.doneOnTime(), tasks.due()));
        }
        if (tasks.doneOnTime() == 0) {
            return "Trong số %s nhiệm vụ đến hạn, không có nhiệm vụ nào hoàn thành đúng hạn."
                    .formatted(inText(tasks.due()));
        }
        return "Trong số %s nhiệm vụ đến hạn, có %s nhiệm vụ hoàn thành đúng hạn%s."
                .formatted(
                        inText(tasks.due()), inText(tasks.doneOnTime()), Rate.reached(tasks.doneOnTime(), tasks.due()));
    }

    private static String ofTheOneDue(Figures tasks) {
        if (tasks.doneOnTime() == 1) {
            return "đã hoàn thành đúng hạn.";
        }
        return tasks.doneLate() == 1 ? "hoàn thành trễ hạn." : "chưa hoàn thành.";
    }

    private static String overdue(Figures tasks) {
        if (tasks.overdue() == 0) {
            return "Không có nhiệm vụ quá hạn.";
        }
        return "Có %s nhiệm vụ quá hạn chưa hoàn thành%s."
                .formatted(inText(tasks.overdue()), Rate.taken(tasks.overdue(), tasks.total()));
    }

    private static String next(Figures tasks, int soonDays) {
        var parts = new ArrayList<String>();
        if (tasks.dueToday() > 0) {
            parts.add("%s nhiệm vụ đến hạn trong ngày".formatted(inText(tasks.dueToday())));
        }
        if (tasks.dueSoon() > 0) {
            parts.add("%s nhiệm vụ đến hạn trong %s ngày tới".formatted(inText(tasks.dueSoon()), inText(soonDays)));
        }
        return "Có %s.".formatted(String.join(" và ", parts));
    }
}
