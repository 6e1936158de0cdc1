package vn.tiendo.report.consolidation;

import static vn.tiendo.document.VietnameseNumbers.inText;
import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.task.Figures;
import vn.tiendo.task.Schedule;
import vn.tiendo.template.OfficialBlock;

/** Section II: the figures in words, the table by unit, what is overdue, and what the units wrote. */
final class ResultWords {
    private ResultWords() {}

    static List<OfficialBlock> of(ConsolidationView view) {
        if (view.units().stream().allMatch(unit -> unit.figures() == null)) {
            return List.of(paragraph("Chưa có báo cáo nào được duyệt nên chưa có số liệu tổng hợp."));
        }
        var blocks = new ArrayList<OfficialBlock>();
        blocks.add(heading(2, "1. Kết quả chung"));
        blocks.addAll(general(view.tasks(), view.soonDays()));
        blocks.add(heading(2, "2. Kết quả theo đơn vị"));
        blocks.add(table(UnitTable.of(view)));
        blocks.add(paragraph(UnitTable.NOTE));
        int number = 3;
        var overdue = overdue(view.lines());
        if (!overdue.isEmpty()) {
            blocks.add(heading(2, number++ + ". Nhiệm vụ quá hạn"));
            blocks.addAll(overdue);
        }
        var words = UnitWords.of(view.units(), UnitPart::results);
        if (!words.isEmpty()) {
            blocks.add(heading(2, number + ". Kết quả nổi bật của từng đơn vị"));
            blocks.addAll(words);
        }
        return blocks;
    }

    private static List<OfficialBlock> general(Figures tasks, int soonDays) {
        var blocks = new ArrayList<OfficialBlock>();
        blocks.add(paragraph(
                "Các đơn vị đã báo cáo chủ trì %s nhiệm vụ, mỗi nhiệm vụ tính một lần (chi tiết tại Phụ lục I, biểu đồ tại Phụ lục II kèm theo), trong đó:"
                        .formatted(inText(tasks.total()))));
        blocks.add(bullet("Đã hoàn thành: %s nhiệm vụ (đúng hạn %s, trễ hạn %s%s);"
                .formatted(
                        inText(tasks.done()),
                        inText(tasks.doneOnTime()),
                        inText(tasks.doneLate()),
                        withoutDeadline(tasks))));
        blocks.add(bullet("Đã gửi kết quả, chờ xác nhận: %s nhiệm vụ;".formatted(inText(tasks.submitted()))));
        blocks.add(bullet("Đang thực hiện: %s nhiệm vụ;".formatted(inText(tasks.inProgress()))));
        blocks.add(bullet("Chưa thực hiện: %s nhiệm vụ%s".formatted(inText(tasks.notStarted()), suspended(tasks))));
        blocks.add(paragraph(inTime(tasks, soonDays)));
        return blocks;
    }

    private static String withoutDeadline(Figures tasks) {
        long number = tasks.done() - tasks.doneOnTime() - tasks.doneLate();
        return number == 0 ? "" : ", không có thời hạn " + inText(number);
    }

    private static String suspended(Figures tasks) {
        long number = tasks.total() - tasks.done() - tasks.submitted() - tasks.inProgress() - tasks.notStarted();
        return number == 0 ? "." : "; tạm dừng: %s nhiệm vụ.".formatted(inText(number));
    }

    private static String inTime(Figures tasks, int soonDays) {
        var open = tasks.overdue() == 0
                ? "Không có nhiệm vụ quá hạn."
                : "Có %s nhiệm vụ quá hạn chưa hoàn thành.".formatted(inText(tasks.overdue()));
        var soon = tasks.dueToday() + tasks.dueSoon() == 0
                ? ""
                : " Có %s nhiệm vụ đến hạn trong ngày và %s nhiệm vụ đến hạn trong %s ngày tới."
                        .formatted(inText(tasks.dueToday()), inText(tasks.dueSoon()), inText(soonDays));
        var rate = tasks.due() == 0
                ? " Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ hoàn thành đúng hạn."
                : " Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn: %s."
                        .formatted(VietnameseNumbers.rate(tasks.doneOnTime(), tasks.due()));
        return open + soon + rate;
    }

    private static List<OfficialBlock> overdue(List<ConsolidationTask> tasks) {
        return tasks.stream()
                .filter(task -> task.workState().isOpen() && task.schedule() == Schedule.OVERDUE)
                .map(task -> bullet("%s (mục %s; chủ trì: %s; thời hạn: %s)."
                        .formatted(task.content(), task.path(), task.leads(), task.deadlineText())))
                .toList();
    }
}
