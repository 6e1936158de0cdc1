package vn.tiendo.intake;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PartyCell;

/** Writes an understood row in one line, so that a test can show a whole annex. */
final class RowLine {

    private RowLine() {}

    static String of(UnderstoodRow row) {
        if (row.kind() == ItemKind.HEADING) {
            return row.path() + " # " + row.content();
        }
        String products = row.product() == null
                ? ""
                : row.product().items().stream()
                        .map(it -> it.kind() + ":" + it.name() + (it.count() == 1 ? "" : " ×" + it.count()))
                        .collect(Collectors.joining(", "));
        return "%s = %s | %s | %s | %s | %s"
                .formatted(
                        row.path(),
                        row.content().replace('\n', '/'),
                        units(row.lead()),
                        units(row.coordinating()),
                        deadline(row.deadline()),
                        products);
    }

    private static String units(@Nullable PartyCell cell) {
        return cell == null ? "" : String.join(",", cell.units());
    }

    private static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        return deadline.end() == null
                ? deadline.kind().toString()
                : deadline.end().toString();
    }
}
