package vn.tiendo.calendar.grammar;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of one cell. Reading moves it on; what does not fit is undone with {@link #back}. */
final class Cursor {

    private final String text;
    private final List<Token> tokens;
    private final boolean accentless;
    private int at;
    private int steps;
    private boolean readWithoutAccents;

    Cursor(String text, List<Token> tokens) {
        this(text, tokens, tokens.stream().allMatch(it -> it.key().equals(it.bare())));
    }

    private Cursor(String text, List<Token> tokens, boolean accentless) {
        this.text = text;
        this.tokens = tokens;
        this.accentless = accentless;
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    boolean done() {
        return at >= tokens.size();
    }

    @Nullable
    Token peek() {
        return peek(0);
    }

    @Nullable
    Token peek(int ahead) {
        steps++;
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    Token next() {
        return tokens.get(at++);
    }

    boolean sees(char mark) {
        Token token = peek();
        return token != null && token.isMark(mark);
    }

    boolean take(char mark) {
        if (!sees(mark)) return false;
        at++;
        return true;
    }

    boolean sees(Phrases phrases) {
        return lengthOf(phrases) > 0;
    }

    boolean take(Phrases phrases) {
        int length = lengthOf(phrases);
        at += length;
        return length > 0;
    }

    /** Takes a number between the bounds, else gives -1 and stays. */
    int number(int min, int max) {
        Token token = peek();
        if (token == null || !token.isNumber() || token.value() < min || token.value() > max) return -1;
        at++;
        return token.value();
    }

    /** Reads, or stays where it was when there is nothing to read. */
    <T> @Nullable T attempt(Supplier<@Nullable T> reading) {
        int before = at;
        T result = reading.get();
        if (result == null) at = before;
        return result;
    }

    /** The words from a place up to here, as written. */
    String since(int place) {
        return slice(place, at);
    }

    String slice(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    Token tokenAt(int index) {
        return tokens.get(index);
    }

    int length() {
        return tokens.size();
    }

    /** A cursor over what stands in the bracket that opens here, and moves behind it; null when it is never closed. */
    @Nullable
    Cursor bracketed() {
        int close = at + 1;
        int depth = 1;
        for (; close < tokens.size(); close++) {
            if (tokens.get(close).isMark('(')) depth++;
            if (tokens.get(close).isMark(')') && --depth == 0) break;
        }
        if (close == tokens.size()) return null;
        Cursor inside = new Cursor(text, tokens.subList(at + 1, close), accentless);
        at = close + 1;
        return inside;
    }

    /** How often a token was looked at; the measure of the work done. */
    int steps() {
        return steps;
    }

    /** Whether a phrase was recognised only because the whole text is typed without accents. */
    boolean readWithoutAccents() {
        return readWithoutAccents;
    }

    private int lengthOf(Phrases phrases) {
        Token first = peek();
        if (first == null) return 0;
        for (List<Token> phrase : phrases.startingWith(first.key())) {
            if (fits(phrase)) return phrase.size();
        }
        return 0;
    }

    private boolean fits(List<Token> phrase) {
        boolean exact = true;
        for (int i = 0; i < phrase.size(); i++) {
            Token token = peek(i);
            if (token == null) return false;
            boolean same = token.key().equals(phrase.get(i).key());
            if (!same && !(accentless && token.key().equals(phrase.get(i).bare()))) return false;
            exact &= same;
        }
        readWithoutAccents |= !exact;
        return true;
    }
}
