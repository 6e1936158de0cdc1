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

    /** Rounding never makes all of what is nearly all, nor nothing of what is a little. */
    private static String percent(long part, long whole) {
        var rounded = VietnameseNumbers.percent(part, whole);
        if (rounded.equals("100%") && part < whole) {
            return "trên 99,99%";
        }
        return rounded.equals("0%") && part > 0 ? "dưới 0,01%" : rounded;
    }
}
