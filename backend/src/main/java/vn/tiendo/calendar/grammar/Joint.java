package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** What stands between two dates or periods. */
enum Joint {
    /** Both: "Quý I, II". */
    LIST,
    /** From the one to the other: "tháng 4-6". */
    RANGE,
    /** One of them: "12/2026 hoặc 1/2027". */
    ALTERNATIVE;

    private static final Phrases RANGES =
            Phrases.of("-", "đến", "đến hết", "tới", "cho đến", "cho đến hết", "~", "→", "- >");
    private static final Phrases ALTERNATIVES = Phrases.of("hoặc", "hay");
    private static final Phrases LISTS = Phrases.of("và", "&", "+", ",", ", và", "và trong", ", trong", "và vào");

    static @Nullable Joint read(Cursor cursor) {
        if (cursor.take(RANGES)) return RANGE;
        if (cursor.take(ALTERNATIVES)) return ALTERNATIVE;
        return cursor.take(LISTS) ? LIST : null;
    }
}
