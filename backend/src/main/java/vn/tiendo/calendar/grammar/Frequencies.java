package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;

/** Hằng tháng, mỗi quý một lần, 02 tuần một lần, 2 lần/năm, 6 tháng/lần, định kỳ 6 tháng. */
final class Frequencies {

    private static final Phrases EVERY =
            Phrases.of("hằng", "mỗi", "từng", "mọi", "theo hằng", "trong mỗi", "của mỗi", "của hằng", "hằng một");
    private static final Phrases ALL = Phrases.of("các");
    private static final Phrases OF_YEAR = Phrases.of("trong năm", "của năm", "trong cả năm");
    private static final Phrases BY = Phrases.of("theo");
    private static final Phrases ONCE = Phrases.of(
            "một lần", "1 lần", "01 lần", "/ lần", "/ 1 lần", "/ 01 lần", "/ một lần", "/ 01 kỳ", "( một lần )", "lần");
    private static final Phrases TIMES = Phrases.of("lần", "đợt", "kỳ");
    private static final Phrases PER = Phrases.of(
            "/", "mỗi", "trong", "một", "hằng", "/ 1", "/ 01", "/ một", "1", "trong một", "trong mỗi", "trên");
    private static final Phrases AT_LEAST = Phrases.of("ít nhất", "tối thiểu");
    private static final Phrases PART = Phrases.of("đầu", "cuối");
    private static final Phrases SCHOOL = Phrases.of("học", "nay", "sau", "tới");
    private static final List<Unit> UNITS = List.of(
            new Unit(Phrases.of("ngày"), Frequency.DAY),
            new Unit(Phrases.of("tuần"), Frequency.WEEK),
            new Unit(Phrases.of("tháng"), Frequency.MONTH),
            new Unit(Phrases.of("quý"), Frequency.QUARTER),
            new Unit(Phrases.of("nửa năm"), Frequency.HALF),
            new Unit(Phrases.of("năm"), Frequency.YEAR));

    private record Unit(Phrases name, Frequency frequency) {}

    private Frequencies() {}

    /** @param periodic whether "định kỳ" stands before, which makes a bare "quý" or "6 tháng" a rhythm */
    static @Nullable Recurrence read(Cursor cursor, boolean periodic) {
        List<java.util.function.Supplier<@Nullable Recurrence>> forms = new ArrayList<>();
        forms.add(() -> timesPerUnit(cursor));
        forms.add(() -> everyUnit(cursor));
        forms.add(() -> unitsPerTime(cursor, periodic));
        for (var form : forms) {
            Recurrence rule = cursor.attempt(form);
            if (rule != null) return rule;
        }
        return null;
    }

    /** "2 lần/năm", "01 lần mỗi quý". */
    private static @Nullable Recurrence timesPerUnit(Cursor cursor) {
        cursor.take(AT_LEAST);
        int times = Numerals.count(cursor, 99);
        if (times < 0 || !cursor.take(TIMES)) return null;
        if (!cursor.take(PER)) return null;
        Recurrence rule = units(cursor);
        return rule == null ? null : rule.times(times);
    }

    /** "hằng tháng", "mỗi 6 tháng", "theo quý"; "theo quý I" is no rhythm. */
    private static @Nullable Recurrence everyUnit(Cursor cursor) {
        boolean every = cursor.take(EVERY);
        boolean all = !every && cursor.take(ALL);
        if (!every && !all && !cursor.take(BY)) return null;
        Recurrence rule = units(cursor);
        if (all && !cursor.sees(OF_YEAR)) return null;
        if (rule == null || !every && namesOne(cursor)) return null;
        return timesBehind(cursor, rule);
    }

    /** "02 tuần một lần", "6 tháng/lần", "quý/lần"; with "định kỳ" also bare "quý", "6 tháng". */
    private static @Nullable Recurrence unitsPerTime(Cursor cursor, boolean periodic) {
        Recurrence rule = units(cursor);
        if (rule == null) return null;
        if (cursor.take(ONCE)) return rule;
        return periodic && !namesOne(cursor) ? rule : null;
    }

    private static Recurrence timesBehind(Cursor cursor, Recurrence rule) {
        int before = cursor.at();
        cursor.take(AT_LEAST);
        int times = Numerals.count(cursor, 99);
        if (times > 0 && cursor.take(TIMES)) return rule.times(times);
        cursor.back(before);
        cursor.take(ONCE);
        return rule;
    }

    private static boolean namesOne(Cursor cursor) {
        Token next = cursor.peek();
        return next != null && (next.isNumber() || Numerals.roman(next.key()) > 0 || cursor.sees(PART));
    }

    /** A unit with the count before it: "quý", "6 tháng", "hai tuần". */
    static @Nullable Recurrence units(Cursor cursor) {
        return cursor.attempt(() -> {
            int count = Numerals.count(cursor, 99);
            for (Unit unit : UNITS) {
                if (!cursor.take(unit.name())) continue;
                boolean otherThing = unit.frequency() == Frequency.YEAR && cursor.sees(SCHOOL) || cursor.sees(PART);
                return otherThing ? null : rule(Math.max(count, 1), unit.frequency());
            }
            return null;
        });
    }

    private static Recurrence rule(int count, Frequency frequency) {
        if (frequency != Frequency.MONTH) return Recurrence.every(frequency).everyNth(count);
        return switch (count) {
            case 3 -> Recurrence.every(Frequency.QUARTER);
            case 6 -> Recurrence.every(Frequency.HALF);
            case 12 -> Recurrence.every(Frequency.YEAR);
            default -> Recurrence.every(Frequency.MONTH).everyNth(count);
        };
    }
}
