package vn.tiendo.calendar.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineAnchor.Event;
import vn.tiendo.calendar.DeadlineAnchor.OffsetUnit;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** Hangs on something that may happen: "Khi phát sinh", "Ngay sau khi có hướng dẫn", "Theo nhu cầu", "Đột xuất". */
final class ConditionalTerm implements Reading {

    private static final Phrases WHEN = Phrases.of(
            "khi",
            "ngay khi",
            "ngay sau khi",
            "sau khi",
            "sau",
            "ngay sau",
            "tùy",
            "tùy thuộc",
            "tùy theo",
            "nếu",
            "trường hợp",
            "trong trường hợp",
            "theo thời điểm",
            "theo nhu cầu",
            "theo yêu cầu",
            "theo đề nghị",
            "theo tình hình",
            "theo thực tế",
            "theo phát sinh",
            "theo từng vụ việc",
            "theo vụ việc",
            "theo sự vụ",
            "theo đề xuất",
            "theo từng trường hợp",
            "căn cứ tình hình",
            "căn cứ vào tình hình",
            "trước khi",
            "trước kỳ",
            "trước phiên",
            "trước thời điểm",
            "trong quá trình",
            "trong suốt quá trình",
            "trong thời gian diễn ra",
            "trong thời gian tổ chức",
            "trong trường hợp có",
            "theo tình hình thực tế",
            "mỗi khi",
            "chỉ khi",
            "trong các kỳ",
            "trong kỳ");
    private static final Phrases WHOLE = Phrases.of(
            "đột xuất",
            "kịp thời",
            "phát sinh",
            "giữa nhiệm kỳ",
            "cuối nhiệm kỳ",
            "đầu nhiệm kỳ",
            "cả nhiệm kỳ",
            "ngay",
            "ngay và luôn",
            "đột xuất khi có yêu cầu",
            "khi có",
            "khi cần",
            "khi cần thiết");

    private static final Phrases AFTERWARDS = Phrases.of("sau");
    private static final Set<String> PERIODS = Set.of("năm", "quý", "tháng", "tuần", "kỳ");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        if (isNextPeriod(cursor)) return null;
        int from = cursor.at();
        if (cursor.take(WHOLE)
                && (cursor.done() || Clauses.isBoundary(cursor) || !cursor.sees(WHEN) && !startsWord(cursor))) {
            return on(cursor.since(from), context);
        }
        cursor.back(from);
        if (!cursor.take(WHEN)) {
            if (!cursor.take(WHOLE)) return null;
            cursor.take(',');
            return cursor.take(WHEN) ? rest(cursor, from, context) : on(cursor.since(from), context);
        }
        return rest(cursor, from, context);
    }

    /** "năm sau", "quý sau" at the end of a clause names a period; in "sau hội nghị" something comes behind. */
    private static boolean isNextPeriod(Cursor cursor) {
        Token before = cursor.peek(-1);
        Token behind = cursor.peek(1);
        boolean ends = behind == null || !behind.isWord() && !behind.isNumber();
        return ends && before != null && PERIODS.contains(before.key()) && cursor.sees(AFTERWARDS);
    }

    private static boolean startsWord(Cursor cursor) {
        Token token = cursor.peek();
        return token != null
                && token.isWord()
                && !token.key().equals("và")
                && !token.key().equals("hoặc");
    }

    private static Deadline rest(Cursor cursor, int from, DeadlineContext context) {
        if (!cursor.done() && !Clauses.isBoundary(cursor)) Clauses.skipWords(cursor);
        Deadline counted = countedBehind(cursor, from, context);
        return counted == null ? on(cursor.since(from), context) : counted;
    }

    private static Deadline on(String words, DeadlineContext context) {
        Event event = Anchors.eventOf(words);
        DeadlineDraft draft =
                DeadlineDraft.of(DeadlineKind.CONDITIONAL).anchor(new DeadlineAnchor(event, words, null, null));
        if (event == Event.PLAN_ISSUED) draft.start(context.issuedOn());
        if (Anchors.isApprovalOfUnnamed(words)) draft.review(DeadlineReason.ANCHOR_MISSING);
        return draft.build(words);
    }

    /** "Sau khi Kế hoạch được ban hành 10 ngày": the count stands behind its event. */
    private static @Nullable Deadline countedBehind(Cursor cursor, int from, DeadlineContext context) {
        int end = cursor.at();
        for (int length = 2; length <= 4 && end - length > from; length++) {
            cursor.back(end - length);
            int event = cursor.at();
            int count = Numerals.count(cursor, 3650);
            OffsetUnit unit = count < 0 ? null : Offsets.unit(cursor);
            if (unit != null && cursor.at() == end) {
                String words = cursor.slice(from, event);
                boolean ahead = words.toLowerCase(java.util.Locale.ROOT).startsWith("trước");
                DeadlineAnchor anchor = new DeadlineAnchor(Anchors.eventOf(words), words, ahead ? -count : count, unit);
                return RelativeTerm.hanging(anchor, context, cursor.since(from));
            }
        }
        cursor.back(end);
        return null;
    }
}
