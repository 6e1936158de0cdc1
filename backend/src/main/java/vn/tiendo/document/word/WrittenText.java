package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/**
 * Words within a paragraph; a line feed is a line break.
 *
 * @param style a character style, null for that of the paragraph
 */
public record WrittenText(String text, @Nullable String style) {}
