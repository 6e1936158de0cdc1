package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.CONTACT;
import static vn.tiendo.intake.annex.ColumnRole.COORDINATING;
import static vn.tiendo.intake.annex.ColumnRole.DEADLINE;
import static vn.tiendo.intake.annex.ColumnRole.END;
import static vn.tiendo.intake.annex.ColumnRole.LEAD;
import static vn.tiendo.intake.annex.ColumnRole.OTHER;
import static vn.tiendo.intake.annex.ColumnRole.START;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.tiendo.shared.text.VietnameseText;

/** Settles what columns mean beside each other: two that could lead, an end without a beginning. */
final class ColumnConflicts {

    private ColumnConflicts() {}

    static List<AnnexColumn> settled(List<AnnexColumn> columns) {
        List<AnnexColumn> settled = new ArrayList<>(columns);
        settleLeads(settled);
        boolean spans = any(settled, it -> it.role() == START) && any(settled, it -> it.role() == END);
        if (!spans) {
            replace(settled, it -> it.role() == START || it.role() == END, it -> it.as(DEADLINE));
        }
        return List.copyOf(settled);
    }

    /** "Chủ trì" leads before "thực hiện"; beside it, who carries out works with it, and a person by name is a contact. */
    private static void settleLeads(List<AnnexColumn> columns) {
        Predicate<AnnexColumn> presides = it -> it.role().isLead() && folded(it).contains("chu tri");
        if (!any(columns, presides)) {
            return;
        }
        boolean coordinated = any(columns, it -> it.role() == COORDINATING);
        replace(
                columns,
                it -> it.role() == LEAD && !presides.test(it),
                it -> it.as(
                        folded(it).matches(".*(nguoi|ca nhan|can bo).*")
                                ? CONTACT
                                : coordinated ? OTHER : COORDINATING));
    }

    private static boolean any(List<AnnexColumn> columns, Predicate<AnnexColumn> test) {
        return columns.stream().anyMatch(test);
    }

    private static void replace(
            List<AnnexColumn> columns, Predicate<AnnexColumn> which, UnaryOperator<AnnexColumn> by) {
        columns.replaceAll(it -> which.test(it) ? by.apply(it) : it);
    }

    private static String folded(AnnexColumn column) {
        return VietnameseText.fold(column.heading());
    }
}
