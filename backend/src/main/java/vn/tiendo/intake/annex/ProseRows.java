package vn.tiendo.intake.annex;

import java.util.List;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.intake.ProseTask;
import vn.tiendo.unit.UnitDirectory;

/** Understands a duty that stands only in prose as if it stood in the annex. */
public final class ProseRows {

    private final RowReader reader;

    public ProseRows(UnitDirectory directory, DeadlineContext time) {
        reader = new RowReader(directory, time);
    }

    public UnderstoodRow row(ProseTask task) {
        AnnexRow row = new AnnexRow(0, 0);
        row.put(ColumnRole.CONTENT, task.content().isEmpty() ? withoutNumber(task.heading()) : task.content(), "");
        row.put(ColumnRole.LEAD, task.leadText(), "");
        row.put(ColumnRole.COORDINATING, task.coordinatingText(), "");
        row.put(ColumnRole.DEADLINE, task.deadlineText(), "");
        return reader.read(List.of(row)).getFirst();
    }

    private static String withoutNumber(String heading) {
        return RowNumber.inFrontOf(heading).map(RowNumber.Split::rest).orElse(heading);
    }
}
