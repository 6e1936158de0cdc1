package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;

/** "Thường xuyên", "Thường xuyên, liên tục trong năm 2024": steady work, never overdue before its end. */
final class ContinuousTerm implements Reading {

    private static final Phrases STEADY = Phrases.of(
            "thường xuyên",
            "liên tục",
            "xuyên suốt",
            "thường xuyên liên tục",
            "thường xuyên , liên tục",
            "thường xuyên và liên tục",
            "liên tục , thường xuyên",
            "thường xuyên , xuyên suốt",
            "duy trì thường xuyên",
            "thường xuyên , kịp thời",
            "thường xuyên và kịp thời",
            "thường xuyên kịp thời");
    private static final Phrases DAILY = Phrases.of(
            "hằng ngày",
            ", hằng ngày",
            "hằng năm",
            ", hằng năm",
            "( hằng năm )",
            "qua các năm",
            "các năm",
            "các ngày trong năm",
            "các tháng trong năm",
            "trong các tháng",
            "theo năm");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        if (!cursor.take(STEADY)) return null;
        DeadlineDraft draft = Rhythm.overPlan(DeadlineKind.CONTINUOUS, context).continuous();
        cursor.take(DAILY);
        return RhythmWindow.limit(cursor, draft, context).build(cursor.since(from));
    }
}
