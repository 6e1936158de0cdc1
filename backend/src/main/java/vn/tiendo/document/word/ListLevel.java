package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param pattern what is shown, with {@code %1} for the number of the first level
 * @param legal true when every number is shown in figures
 * @param style the paragraph style that takes this level, null when none does
 */
record ListLevel(
        String shape,
        String pattern,
        int start,
        boolean legal,
        @Nullable String style) {

    static final ListLevel UNKNOWN = new ListLevel("decimal", "", 1, false, null);

    /** Reads a {@code lvl} element. */
    static ListLevel read(XmlCursor xml) throws UnreadableDocument {
        ListLevel[] level = {UNKNOWN};
        xml.eachChild(element -> level[0] = level[0].with(element, xml));
        return level[0];
    }

    private ListLevel with(String element, XmlCursor xml) {
        return switch (element) {
            case "numFmt" -> new ListLevel(xml.value(), pattern, start, legal, style);
            case "lvlText" -> new ListLevel(shape, xml.value(), start, legal, style);
            case "start" -> new ListLevel(shape, pattern, xml.number("val", 1), legal, style);
            case "isLgl" -> new ListLevel(shape, pattern, start, xml.isOn(), style);
            case "pStyle" -> new ListLevel(shape, pattern, start, legal, xml.value());
            default -> this;
        };
    }

    boolean isBullet() {
        return shape.equals("bullet");
    }
}
