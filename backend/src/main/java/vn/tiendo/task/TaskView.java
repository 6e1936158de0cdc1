package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;

/** A task with what the paper says and who does what. */
public record TaskView(
        UUID id,
        UUID planId,
        String planSymbol,
        String planTitle,
        String path,
        List<String> headings,
        String content,
        WorkState workState,
        Schedule schedule,
        Deadline deadline,
        List<ProductView> products,
        List<AssignmentRow> assignments) {}
