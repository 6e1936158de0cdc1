package vn.tiendo.calendar.grammar;

/** "Kế hoạch số 14/KH-UBND ngày 15/01/2024": the date of a cited document is no deadline. */
final class Citation {

    private static final Phrases NUMBER = Phrases.of("số", "số :");
    private static final Phrases DATED = Phrases.of("ngày");
    private static final NumericDates DATES = new NumericDates();

    private Citation() {}

    static boolean isHere(Cursor cursor) {
        Token symbol = cursor.peek();
        Token slash = cursor.peek(1);
        Token letters = cursor.peek(2);
        if (symbol == null || slash == null) return false;
        if (cursor.sees(NUMBER)) return slash.isNumber() || slash.isMark(':');
        boolean number = symbol.isNumber() && slash.isMark('/') && letters != null;
        return number && letters.isWord() && letters.from() == slash.to();
    }

    static void skip(Cursor cursor) {
        cursor.take(NUMBER);
        Token last = cursor.next();
        while (cursor.peek() instanceof Token token && token.from() == last.to() && !token.isMark(';')) {
            last = cursor.next();
        }
        if (cursor.sees(DATED)) cursor.attempt(() -> DATES.read(cursor));
    }
}
