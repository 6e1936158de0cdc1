package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/** The first column of the annex: {@code A}, {@code II}, {@code 1.}, {@code a)}, {@code 2.1}. */
final class Numbering {
    private Numbering() {}

    static @Nullable String orNull(@Nullable String asPrinted) {
        return asPrinted == null || asPrinted.isBlank() ? null : asPrinted.strip();
    }

    /**
     * The path of a row for people: {@code B.II.1}. A row without a number is called by its place among its sisters; a number
     * that repeats that of its parent ({@code 2.1} under {@code 2}) counts once.
     *
     * @param place among the rows under the same parent, from 1
     */
    static String path(@Nullable PlanItem parent, @Nullable String asPrinted, int place) {
        var own = asPrinted == null ? "" : asPrinted.replaceAll("[.)\\s]+$", "");
        if (own.isEmpty()) {
            own = Integer.toString(place);
        }
        if (parent == null) {
            return own;
        }
        var above = parent.numbering() == null ? "" : parent.numbering().replaceAll("[.)\\s]+$", "");
        boolean repeats = !above.isEmpty() && own.startsWith(above + ".");
        return parent.path() + "." + (repeats ? own.substring(above.length() + 1) : own);
    }
}
