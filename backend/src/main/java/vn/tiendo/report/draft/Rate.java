package vn.tiendo.report.draft;

import vn.tiendo.document.VietnameseNumbers;

/** Rates as sentences say them. */
final class Rate {
    /** Below this a percentage says less than the numbers themselves. */
    private static final long SMALL = 10;

    private Rate() {}

    /** {@code , đạt tỷ lệ 73,33%}; nothing where the whole is small, and nothing of nothing. */
    static String reached(long part, long whole) {
        return whole < SMALL ? "" : ", đạt tỷ lệ " + percent(part, whole);
    }

    /** {@code , chiếm 12%}; nothing where the whole is small. */
    static String taken(long part, long whole) {
        return whole < SMALL ? "" : ", chiếm " + percent(part, whole);
    }

    /** A sentence says in words what a table can only show rounded. */
    private static String percent(long part, long whole) {
        if (VietnameseNumbers.isNearlyAll(part, whole)) {
            return "trên 99,99%";
        }
        return VietnameseNumbers.isNearlyNothing(part, whole) ? "dưới 0,01%" : VietnameseNumbers.percent(part, whole);
    }
}
