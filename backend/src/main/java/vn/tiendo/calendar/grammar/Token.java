package vn.tiendo.calendar.grammar;

/**
 * A word, a number or a mark of the text.
 *
 * @param key the comparable form: lower case, tone marks in one place, common spellings unified
 * @param bare the key without accents, for texts typed without them
 * @param from where it starts in the text
 * @param to where it ends, exclusive
 * @param afterBreak whether a line break stands before it
 */
record Token(Kind kind, String raw, String key, String bare, int from, int to, boolean afterBreak) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && key.charAt(0) == mark;
    }

    /** The value of a number; tokens hold at most nine digits. */
    int value() {
        return Integer.parseInt(raw);
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(raw.codePointAt(0));
    }
}
