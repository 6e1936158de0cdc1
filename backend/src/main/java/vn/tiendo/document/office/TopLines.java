package vn.tiendo.document.office;

import java.util.ArrayList;
import java.util.List;

/** Collects lines from the top of a file. A mark is short: long lines are not kept, nor is what comes after very many. */
final class TopLines {
    /** As many characters of one text as are looked at; a mark stands at its beginning. */
    static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_LINE = 100;
    private static final int MOST_LINES = 2_000;

    /** Word and Excel break lines within a paragraph or cell by a vertical tab, and cells end with a bell. */
    private static final String BREAKS = "[\\n\\r\\x0b\\x07\\f]";

    private final List<String> lines = new ArrayList<>();

    void add(String text) {
        for (var line : text.split(BREAKS)) {
            if (!line.isBlank() && line.strip().length() <= LONGEST_LINE && lines.size() < MOST_LINES) {
                lines.add(line.strip());
            }
        }
    }

    int count() {
        return lines.size();
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
