package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.task.Figures;

/** Turns the figures of all tasks into sentences: what there is none of is not counted out, one is not spoken of as many. */
final class ResultSentences {
    private static final String ONCE =
            "mỗi nhiệm vụ tính một lần (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo)";
    private static final String FOR_EACH_UNIT =
            "nhiệm vụ chung của nhiều đơn vị tính cho từng đơn vị (biểu đồ tại Phụ lục kèm theo)";

    private final Figures tasks;
    private final String until;
    private final String counted;

    private ResultSentences(Figures tasks, String moment, boolean eachOnce) {
        this.tasks = tasks;
        this.until = "Tính đến %s, các đơn vị đã báo cáo ".formatted(moment);
        this.counted = eachOnce ? ONCE : FOR_EACH_UNIT;
    }

    /**
     * @param eachOnce whether a task counts once however many units lead it
     * @param moment until which the figures say what was recorded: "hết ngày 31/03/2024"
     * @param soonDays by how many days before its last one work counts as due soon
     */
    static List<String> of(Figures tasks, boolean eachOnce, String moment, int soonDays) {
        return new ResultSentences(tasks, moment, eachOnce).sentences(soonDays);
    }

    private List<String> sentences(int soonDays) {
        if (tasks.total() == 0) {
            return List.of(until + "không chủ trì nhiệm vụ nào.");
        }
        if (tasks.total() == 1) {
            return List.of(until
                    + "chủ trì 01 nhiệm vụ (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo); nhiệm vụ này %s%s."
                            .formatted(standing(tasks), OneInTime.of(tasks, soonDays)));
        }
        var sentences = new ArrayList<String>();
        sentences.addAll(tasks.done() == tasks.total() ? allDone() : several());
        sentences.add(TimeSentences.of(tasks, soonDays));
        return sentences;
    }

    private List<String> allDone() {
        return List.of(until
                + "hoàn thành toàn bộ %s nhiệm vụ chủ trì, %s%s."
                        .formatted(inText(tasks.total()), counted, Rate.reached(tasks.done(), tasks.total())));
    }

    private List<String> several() {
        var sentences = new ArrayList<String>();
        sentences.add(until + "chủ trì %s nhiệm vụ, %s, trong đó:".formatted(inText(tasks.total()), counted));
        var parts = new ArrayList<String>();
        parts.add(done(tasks));
        addSome(parts, "Đã gửi kết quả, chờ xác nhận", tasks.submitted());
        addSome(parts, "Đang thực hiện", tasks.inProgress());
        addSome(parts, "Chưa thực hiện", tasks.notStarted());
        addSome(parts, "Tạm dừng", tasks.suspended());
        for (int i = 0; i < parts.size(); i++) {
            sentences.add("- " + parts.get(i) + (i + 1 < parts.size() ? ";" : "."));
        }
        return sentences;
    }

    private static String done(Figures tasks) {
        if (tasks.done() == 0) {
            return "Chưa có nhiệm vụ nào hoàn thành";
        }
        return "Đã hoàn thành: %s/%s nhiệm vụ%s%s"
                .formatted(
                        inText(tasks.done()),
                        inText(tasks.total()),
                        Rate.reached(tasks.done(), tasks.total()),
                        howDone(tasks));
    }

    /** How many of those done were on time; said of all at once where it holds for all. */
    private static String howDone(Figures tasks) {
        if (tasks.doneOnTime() == tasks.done()) {
            return tasks.done() == 1 ? " (đúng hạn)" : " (đều đúng hạn)";
        }
        if (tasks.doneLate() == tasks.done()) {
            return tasks.done() == 1 ? " (trễ hạn)" : " (đều trễ hạn)";
        }
        var parts = new ArrayList<String>();
        addSomeShort(parts, "đúng hạn", tasks.doneOnTime());
        addSomeShort(parts, "trễ hạn", tasks.doneLate());
        addSomeShort(parts, "không có thời hạn", tasks.doneWithoutDeadline());
        return " (%s)".formatted(String.join(", ", parts));
    }

    private static String standing(Figures one) {
        if (one.done() == 1) {
            return "đã hoàn thành";
        }
        if (one.submitted() == 1) {
            return "đã gửi kết quả, đang chờ xác nhận";
        }
        if (one.inProgress() == 1) {
            return "đang thực hiện";
        }
        return one.notStarted() == 1 ? "chưa thực hiện" : "đang tạm dừng";
    }

    private static void addSome(List<String> parts, String what, long number) {
        if (number > 0) {
            parts.add("%s: %s nhiệm vụ".formatted(what, inText(number)));
        }
    }

    private static void addSomeShort(List<String> parts, String what, long number) {
        if (number > 0) {
            parts.add(what + " " + inText(number));
        }
    }
}
