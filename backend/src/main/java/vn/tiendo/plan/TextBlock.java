package vn.tiendo.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One paragraph of the text of a plan.
 *
 * @param kind what it is
 * @param level of a heading: 1 for "I.", 2 for "1.", 3 for "a)"; of a bullet its depth; 0 for a paragraph
 * @param text the words with their numbering as written
 */
public record TextBlock(Kind kind, int level, String text) {
    /** What a block of text is. */
    @Schema(name = "TextBlockKind")
    public enum Kind {
        /** A numbered heading. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** A line that starts with a dash. */
        BULLET
    }
}
