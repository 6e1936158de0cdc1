package vn.tiendo.unit.phrase;

/**
 * A word of a cell with what stands before it; "và" is never a word but a gap.
 *
 * @param lower lower case with all accents, the tone in one agreed place
 * @param folded lower case without accents
 * @param aside true within brackets, where nothing is split
 */
record Word(String text, String lower, String folded, int start, int end, Gap before, boolean aside) {

    /** Capitals only and at least two of them: KHTC, UBND, LĐVL. */
    boolean isAbbreviation() {
        return text.length() >= 2
                && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && Character.isUpperCase(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
