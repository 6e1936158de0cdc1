package vn.tiendo.shared.search;

/** A piece of a text.
 *
 * @param hit whether it is what was looked for
 */
public record ExcerptPart(String text, boolean hit) {}
