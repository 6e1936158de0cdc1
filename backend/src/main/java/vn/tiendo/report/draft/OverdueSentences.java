package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.consolidation.ConsolidationTask;
import vn.tiendo.task.Schedule;

/** What is overdue, task by task; of very many the first, the others stand in the annex; of too many to be looked at, how many. */
final class OverdueSentences {
    private static final int MOST = 50;

    private OverdueSentences() {}

    /** @param number how many tasks are overdue in all, of which the first may be all that is known */
    static List<String> of(List<ConsolidationTask> tasks, long number) {
        var sentences = new ArrayList<>(tasks.stream()
                .filter(task -> task.workState().isOpen() && task.schedule() == Schedule.OVERDUE)
                .limit(MOST)
                .map(OverdueSentences::line)
                .toList());
        if (number > 0 && sentences.isEmpty()) {
            return List.of("Có %s nhiệm vụ quá hạn (theo đơn vị tại Biểu 01).".formatted(inText(number)));
        }
        long more = number - sentences.size();
        if (more > 0) {
            sentences.add("- Và %s nhiệm vụ quá hạn khác (chi tiết tại Phụ lục I kèm theo).".formatted(inText(more)));
        }
        return sentences;
    }

    private static String line(ConsolidationTask task) {
        return "- %s (mục %s; chủ trì: %s; thời hạn: %s)."
                .formatted(oneLine(task.content()), task.path(), task.leads(), task.deadlineText());
    }

    /** A paragraph of its own would begin where the words of the annex break. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
