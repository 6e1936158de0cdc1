package vn.tiendo.report.form.filling;

import vn.tiendo.report.ReportLine;
import vn.tiendo.report.form.content.FixedRow;
import vn.tiendo.report.form.content.SystemValue;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.task.Figures;

/** What the system fills in; empty where it knows nothing. */
final class SystemCells {
    private SystemCells() {}

    static String of(SystemValue value, ReportLine line) {
        return switch (value) {
            case PATH -> line.path();
            case CONTENT ->
                line.occurrenceLabel() == null ? line.content() : line.content() + " - " + line.occurrenceLabel();
            case ROLE -> CodeLabels.of(line.role());
            case DEADLINE -> line.deadlineText();
            case DUE_ON -> line.dueOn() == null ? "" : line.dueOn().toString();
            case WORK_STATE -> CodeLabels.of(line.workState());
            case SCHEDULE -> CodeLabels.of(line.schedule());
            case PERCENT -> Integer.toString(line.percent());
            case RESULT -> line.result();
            case EVIDENCE -> String.join("\n", line.evidence());
            case FIGURE -> "";
        };
    }

    static String of(FixedRow row, Figures figures) {
        return row.figure() == null ? "" : Long.toString(row.figure().of(figures));
    }
}
