package vn.tiendo.document.word;

/**
 * A picture in a paragraph of its own.
 *
 * @param style a paragraph style
 * @param width in points, as the height
 * @param words what it shows, for those who do not see it
 */
public record WrittenPicture(String style, byte[] png, int width, int height, String words) implements WrittenBlock {}
