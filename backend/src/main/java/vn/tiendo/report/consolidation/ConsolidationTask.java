package vn.tiendo.report.consolidation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.UnitRef;
import vn.tiendo.task.WorkState;

/** A task in a consolidation, once, with what its reporting units said.
 *
 * @param leads names of all lead units
 * @param results one entry for each unit that reported, "Phòng Người có công: đã đăng 03 tin", and one for each lead that has
 *     not: "Phòng Kế hoạch - Tài chính: chưa báo cáo"
 */
public record ConsolidationTask(
        UUID taskId,
        String path,
        String content,
        String leads,
        String deadlineText,
        WorkState workState,
        Schedule schedule,
        int percent,
        List<String> results) {

    static ConsolidationTask from(TaskAsOf task, List<String> results) {
        return new ConsolidationTask(
                task.taskId(),
                task.path(),
                task.content(),
                task.leads().stream().map(UnitRef::name).collect(Collectors.joining(", ")),
                task.deadlineText(),
                task.workState(),
                task.schedule(),
                task.percent(),
                results);
    }
}
