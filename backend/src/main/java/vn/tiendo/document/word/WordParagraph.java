package vn.tiendo.document.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph as it is read, without deleted, hidden or footnote text.
 *
 * @param label the automatic number or bullet that Word shows before the text, empty when there is none
 * @param text composed (NFC), one space between words, {@code \n} for a line break, {@code \t} for a tab
 * @param bold true when every letter is bold
 * @param italic true when every letter is italic
 * @param style the id of the paragraph style, null for the default
 * @param outlineLevel 0 for the highest heading to 8, -1 for body text
 * @param notes the footnotes that are called from here, in order
 */
public record WordParagraph(
        String label,
        String text,
        WordAlignment alignment,
        boolean bold,
        boolean italic,
        @Nullable String style,
        int outlineLevel,
        List<WordNote> notes)
        implements WordBlock {

    public WordParagraph {
        notes = List.copyOf(notes);
    }

    /** What stands on the page: the automatic number, then the text. */
    public String shown() {
        if (label.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? label : label + " " + text;
    }

    public boolean isBlank() {
        return label.isEmpty() && text.isEmpty();
    }
}
