package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Recurrence;

/** One or more rhythms: "hằng tháng, quý, năm", "6 tháng, hằng năm", "Hàng tuần / Hàng tháng". */
final class RhythmList {

    private static final int MOST = 8;
    private static final Phrases JOINTS = Phrases.of(",", "và", "/", "hoặc", "&", ", và", "-", "+");
    private static final Phrases CHOICE = Phrases.of("/", "hoặc");
    private static final Phrases CONTINUES = Phrases.of(",", "và", "/", ".", ";", "(", "hoặc", "một lần", "-", "năm");

    private RhythmList() {}

    static List<Recurrence> read(Cursor cursor, boolean periodic) {
        List<Recurrence> rules = new ArrayList<>();
        Recurrence rule = Frequencies.read(cursor, periodic);
        while (rule != null && rules.size() < MOST) {
            rules.add(rule);
            rule = cursor.attempt(() -> another(cursor));
        }
        return rules;
    }

    private static @Nullable Recurrence another(Cursor cursor) {
        if (!cursor.take(JOINTS)) return null;
        Recurrence full = Frequencies.read(cursor, false);
        if (full != null) return full;
        Recurrence bare = Frequencies.units(cursor);
        boolean ends = cursor.done() || cursor.sees(CONTINUES);
        return bare != null && ends ? bare : null;
    }

    /** Whether the words since a place offer a choice between rhythms. */
    static boolean hasAlternatives(Cursor cursor, int from) {
        int end = cursor.at();
        boolean found = false;
        for (int i = from; i < end && !found; i++) {
            cursor.back(i);
            Token before = cursor.peek(-1);
            boolean perTime = cursor.peek(1) instanceof Token next && !next.isWord()
                    || cursor.peek(1) instanceof Token word && word.key().equals("lần");
            found = cursor.sees(CHOICE)
                    && !perTime
                    && !(before != null && before.key().equals("lần"));
        }
        cursor.back(end);
        return found;
    }
}
