package vn.tiendo.report.document;

import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;

/** Where work stands, in the words of a cell. */
public final class Standing {
    private Standing() {}

    /** {@code Đang thực hiện (40%)} and, on a line of its own, {@code Quá hạn}. */
    public static String of(WorkState workState, Schedule schedule, int percent) {
        var work = CodeLabels.of(workState);
        var part = workState == WorkState.IN_PROGRESS ? " (%d%%)".formatted(percent) : "";
        var time = schedule == Schedule.NO_DEADLINE ? "" : "\n" + CodeLabels.of(schedule);
        return work + part + time;
    }
}
