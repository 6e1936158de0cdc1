package vn.tiendo.calendar.grammar;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** A term with dates: "Trước ngày 28/2/2024", "Quý I, II/2024", "Từ 01/3 đến 30/4/2024", "Cả năm 2024". */
final class DatedTerm implements Reading {

    private static final Phrases YEARLY =
            Phrases.of("hằng năm", "mỗi năm", ", hằng năm", "( hằng năm )", "các năm", "của hằng năm");
    private static final Phrases ONWARDS = Phrases.of(
            "trở đi",
            "trở về sau",
            "và những năm tiếp theo",
            "và các năm tiếp theo",
            "và những năm sau",
            "và các năm sau",
            "và những năm tiếp sau",
            ", những năm tiếp theo",
            ", các năm tiếp theo",
            "và năm tiếp theo",
            "và những năm kế tiếp",
            "và các năm kế tiếp");

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        DatePrefix prefix = DatePrefix.read(cursor);
        Written bareYear = prefix.bareYear(cursor);
        SpanList list = bareYear != null ? SpanList.of(bareYear) : spans(cursor, prefix);
        if (list == null) return null;
        if (!list.hasYear() && cursor.take(YEARLY)) {
            String text = cursor.since(from);
            return YearlyTerm.of(list, prefix, context, text).build(text);
        }
        DayOfWeek weekday = prefix.weekday() == null ? Weekdays.readInParentheses(cursor) : prefix.weekday();
        Clock clock = prefix.clock() == null ? clockBehind(cursor) : prefix.clock();
        boolean onwards = cursor.take(ONWARDS);
        DatedMeaning meaning = new DatedMeaning(prefix, clock, weekday, onwards, list.hasRange(), context);
        return combined(
                Resolved.separate(list, context, prefix.qualifier() != Qualifier.IN),
                meaning,
                list,
                cursor.since(from));
    }

    private static @Nullable SpanList spans(Cursor cursor, DatePrefix prefix) {
        Phrases repeated = switch (prefix.qualifier()) {
            case BEFORE, LATEST -> prefix.qualifier().phrases();
            case UNTIL, FROM, AFTER, IN -> null;
        };
        return SpanListReader.read(cursor, repeated);
    }

    private static @Nullable Clock clockBehind(Cursor cursor) {
        return cursor.attempt(() -> {
            boolean open = cursor.take('(');
            if (!open) cursor.take(',');
            cursor.take(Qualifier.BEFORE.phrases());
            Clock clock = Clock.read(cursor);
            return clock == null || open && !cursor.take(')') ? null : clock;
        });
    }

    private static String own(Resolved item, String all) {
        return item.words() == null ? all : item.words();
    }

    private static Deadline combined(List<Resolved> spans, DatedMeaning meaning, SpanList list, String text) {
        if (spans.size() == 1) return meaning.of(spans.getFirst(), text).build(text);
        List<Deadline> parts = spans.stream()
                .map(it -> meaning.of(it, own(it, text)).build(text))
                .toList();
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.MULTI).parts(parts);
        if (list.hasAlternatives()) draft.review(DeadlineReason.ALTERNATIVES);
        return draft.build(text);
    }
}
