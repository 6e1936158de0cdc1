package vn.tiendo.unit.phrase;

import java.util.Locale;
import java.util.stream.Collectors;

/** A name without case, accents, punctuation and "và": two ways of writing that match are stored only once. */
public final class FoldedName {

    private FoldedName() {}

    /** A short code for a name that has none: STTTT for "Sở Thông tin và Truyền thông". */
    public static String initials(String text) {
        return Cell.of(text).words().stream()
                .map(word -> word.isAbbreviation() ? word.text() : word.text().substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    public static String of(String text) {
        Cell cell = Cell.of(text);
        return String.join(" ", NameKey.folded(cell, 0, cell.size()));
    }
}
