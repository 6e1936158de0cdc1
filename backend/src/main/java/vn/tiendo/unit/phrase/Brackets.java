package vn.tiendo.unit.phrase;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which characters of a text stand within brackets that are opened after a word and closed again. */
final class Brackets {

    private final BitSet enclosed;

    private Brackets(BitSet enclosed) {
        this.enclosed = enclosed;
    }

    static Brackets in(String text) {
        BitSet enclosed = new BitSet(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if (isClosing(c) && !open.isEmpty()) {
                encloseUnlessFirst(text, open.pop(), i, enclosed);
            }
        }
        return new Brackets(enclosed);
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    /** A bracket that opens a part of its own, "(phối hợp: A, B)", hides nothing: there is no name before it. */
    private static void encloseUnlessFirst(String text, int open, int close, BitSet enclosed) {
        int before = open - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        if (before >= 0 && (Character.isLetterOrDigit(text.charAt(before)) || isClosing(text.charAt(before)))) {
            enclosed.set(open, close);
        }
    }

    boolean enclose(int position) {
        return enclosed.get(position);
    }
}
