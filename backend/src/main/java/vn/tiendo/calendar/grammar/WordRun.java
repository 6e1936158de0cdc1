package vn.tiendo.calendar.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words between two terms, without the fillers around them. */
final class WordRun {

    private static final Set<String> PARTING = Set.of(",", "và", "-", "+");

    private WordRun() {}

    /** Null when the words only fill. */
    static Piece.@Nullable Words of(Cursor cursor, int from, int to, boolean bracketed) {
        int first = from;
        int last = to;
        while (first < last && KnownWords.isFiller(cursor.tokenAt(first))) first++;
        while (last > first && onlyCloses(cursor.tokenAt(last - 1))) last--;
        if (first == last) return null;
        boolean known = true;
        for (int i = first; i < last; i++) known &= KnownWords.isLabel(cursor.tokenAt(i));
        int labelFrom = known ? firstWord(cursor, from, last) : first;
        boolean afterComma = PARTING.contains(cursor.tokenAt(from).key());
        return new Piece.Words(cursor.slice(labelFrom, last), known, bracketed, afterComma);
    }

    /** A mark that belongs to no word; of "50%" the sign is part of what is said. */
    private static boolean onlyCloses(Token token) {
        return token.kind() == Token.Kind.MARK && !token.isMark('%');
    }

    private static int firstWord(Cursor cursor, int from, int to) {
        int first = from;
        while (first < to && cursor.tokenAt(first).kind() == Token.Kind.MARK) first++;
        return first;
    }
}
