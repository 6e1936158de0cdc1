package vn.tiendo.document.word;

/**
 * A thin horizontal line, drawn as the border of an empty paragraph because Word and LibreOffice render that alike.
 *
 * @param style a paragraph style of small fixed height
 * @param inset space left free on either side, in twips
 */
public record WrittenRule(String style, int inset) implements WrittenLine {}
