package vn.tiendo.template;

import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.util.List;

/** Text that somebody typed as paragraphs of a document: a line that begins with a dash keeps it. */
public final class OfficialLines {
    private OfficialLines() {}

    /** The lines with words, one block each. */
    public static List<OfficialBlock> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(OfficialLines::block)
                .toList();
    }

    /** Without the dash that it may begin with. */
    public static String withoutDash(String line) {
        return line.replaceFirst("^[-–—+•*]\\s*", "");
    }

    private static OfficialBlock block(String line) {
        return line.matches("[-–—+•*]\\s*\\S.*") ? bullet(withoutDash(line)) : paragraph(line);
    }
}
