package vn.tiendo.calendar.grammar;

import java.util.List;

/** Words of a cell that points to a plan, a timetable or a programme without saying "theo". */
final class ElsewhereWords {

    private static final Phrases PLANS =
            Phrases.of("kế hoạch", "lịch", "chương trình", "tiến độ", "quy định", "hướng dẫn");

    private ElsewhereWords() {}

    static boolean areIn(String words) {
        List<Token> tokens = Tokenizer.tokens(Tokenizer.clean(words));
        Cursor cursor = new Cursor(words, tokens);
        while (!cursor.done()) {
            if (cursor.sees(PLANS)) return true;
            cursor.next();
        }
        return false;
    }
}
