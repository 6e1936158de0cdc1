package vn.tiendo.document.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** The texts that cells name by their number in one list for the whole workbook. */
final class SharedTexts {
    private final Set<Integer> wanted = new HashSet<>();
    private int at;

    /** @param number as the cell has it; one that is no number names nothing */
    void want(String number) {
        var digits = number.strip();
        if (digits.matches("\\d{1,9}")) {
            wanted.add(Integer.valueOf(digits));
        }
    }

    int count() {
        return wanted.size();
    }

    /** Goes through the list until all that is wanted was found. */
    void read(XmlCursor list, TopLines lines) throws UnreadableDocument, IOException {
        try (list) {
            list.enterRoot();
            list.eachChildWhile(() -> !wanted.isEmpty(), _ -> {
                if (wanted.remove(at++)) {
                    lines.add(text(list));
                }
            });
        }
    }

    /** The text inside of the current element, with or without runs of other fonts. */
    static String text(XmlCursor xml) throws UnreadableDocument {
        var text = new StringBuilder();
        xml.eachChild(element -> {
            switch (element) {
                case "t" -> text.append(xml.text(TopLines.LONGEST_TEXT));
                case "r" -> text.append(text(xml));
                default -> {}
            }
        });
        return text.toString();
    }
}
