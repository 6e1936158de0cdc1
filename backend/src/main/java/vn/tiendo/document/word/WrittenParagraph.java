package vn.tiendo.document.word;

import java.util.List;

/**
 * A paragraph in a named style.
 *
 * @param keepWithNext its last lines stay on the page of what follows
 */
public record WrittenParagraph(String style, List<WrittenText> texts, boolean keepWithNext) implements WrittenLine {

    public static WrittenParagraph of(String style, String text) {
        return new WrittenParagraph(style, List.of(new WrittenText(text, null)), false);
    }
}
