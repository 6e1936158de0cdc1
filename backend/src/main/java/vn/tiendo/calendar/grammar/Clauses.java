package vn.tiendo.calendar.grammar;

/** Where a run of words ends: at the end of a sentence, a bracket, or before words that open another term. */
final class Clauses {

    private static final Phrases SOFT = Phrases.of(",", "và", "hoặc", "nhưng", "-");
    private static final Phrases OPENING = Phrases.of(
            "định kỳ",
            "hoàn thành",
            "chậm nhất",
            "muộn nhất",
            "trước ngày",
            "trước tháng",
            "xong trước",
            "không quá",
            "thường xuyên",
            "thực hiện thường xuyên",
            "triển khai thường xuyên",
            "duy trì",
            "đột xuất",
            "hằng",
            "mỗi",
            "báo cáo",
            "khi có",
            "khi cần",
            "trong vòng",
            "trong thời hạn",
            "quý",
            "trong quý",
            "trong tháng",
            "cả năm");

    private Clauses() {}

    /** Moves the cursor over the words of one condition or reference; at least one is taken. */
    static void skipWords(Cursor cursor) {
        int from = cursor.at();
        while (!cursor.done() && !(cursor.at() > from && endsHere(cursor))) cursor.next();
    }

    private static boolean endsHere(Cursor cursor) {
        if (isBoundary(cursor) || cursor.sees('(') || cursor.sees(')')) return true;
        int here = cursor.at();
        boolean opens = cursor.take(SOFT) && cursor.sees(OPENING);
        cursor.back(here);
        return opens;
    }

    /** A semicolon, the end of a sentence, or a new line that starts something new. */
    static boolean isBoundary(Cursor cursor) {
        Token token = cursor.peek();
        if (token == null || token.isMark(';')) return true;
        if (token.afterBreak() && startsAnew(token)) return true;
        Token after = cursor.peek(1);
        return token.isMark('.') && (after == null || after.from() > token.to() && startsAnew(after));
    }

    private static boolean startsAnew(Token token) {
        return !token.isWord() || token.startsUpperCase();
    }
}
