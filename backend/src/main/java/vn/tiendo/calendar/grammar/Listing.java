package vn.tiendo.calendar.grammar;

/** Whether a bare number in a list is really the next month or quarter, or begins something else ("3, 2 lần/năm"). */
final class Listing {

    private static final Phrases MAY_FOLLOW = Phrases.of(
            "năm", "và", "đến", "tới", "hằng", "của", "hoặc", "trong", "mỗi", "trở", "báo cáo", "&", "+", ",", "-");
    private static final Phrases CLOSING = Phrases.of(".", ";", ":", ")", "(");

    private Listing() {}

    static boolean mayEnd(Cursor cursor) {
        return cursor.done() || cursor.sees(MAY_FOLLOW) || cursor.sees(CLOSING);
    }
}
