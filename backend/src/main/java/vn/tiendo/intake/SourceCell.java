package vn.tiendo.intake;

/** One cell of the file.
 *
 * @param heading of its column
 * @param text as written
 */
public record SourceCell(String heading, String text) {}
