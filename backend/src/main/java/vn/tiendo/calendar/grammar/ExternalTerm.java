package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** The date stands elsewhere: "Theo kế hoạch của UBND tỉnh", "Theo Thông tư mới", "Năm học 2024-2025". */
final class ExternalTerm implements Reading {

    private static final Phrases BY =
            Phrases.of("theo", "căn cứ", "căn cứ theo", "thực hiện theo", "trong năm học", "năm học", "học kỳ");
    private static final Phrases BELOW = Phrases.of(
            "theo từng mốc thời hạn dưới đây",
            "theo thời hạn cụ thể sau đây",
            "theo các mốc thời hạn dưới đây",
            "theo thời hạn dưới đây",
            "theo các mốc sau",
            "theo từng mốc thời gian dưới đây",
            "theo mốc thời gian dưới đây",
            "theo thời gian cụ thể sau",
            "theo thời gian dưới đây",
            "theo thời hạn sau đây",
            "theo thời hạn cụ thể dưới đây",
            "như các mục dưới đây",
            "theo thời gian cụ thể dưới đây");
    private static final Phrases YEAR = Phrases.of("trong năm", "của năm", "năm");
    private static final Phrases SCHOOL = Phrases.of("học");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        if (cursor.take(BELOW)) {
            cursor.take(':');
            return DeadlineDraft.of(DeadlineKind.EXTERNAL)
                    .because(DeadlineReason.SEE_BELOW)
                    .build(cursor.since(from));
        }
        if (!cursor.take(BY)) return null;
        if (!cursor.done() && !Clauses.isBoundary(cursor)) Clauses.skipWords(cursor);
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.EXTERNAL).review(DeadlineReason.EXTERNAL_REFERENCE);
        lastYear(cursor, from, context, draft);
        return draft.build(cursor.since(from));
    }

    /** "… đảm bảo đạt tỷ lệ trong năm 2026": the year at the end bounds the work. */
    private static void lastYear(Cursor cursor, int from, DeadlineContext context, DeadlineDraft draft) {
        int end = cursor.at();
        if (end - from >= 3) {
            cursor.back(end - 2);
            boolean named = cursor.take(YEAR) && !cursor.sees(SCHOOL);
            int year = named ? YearSuffix.four(cursor) : -1;
            if (year >= context.periodFrom().getYear()) draft.end(java.time.LocalDate.of(year, 12, 31));
        }
        cursor.back(end);
    }
}
