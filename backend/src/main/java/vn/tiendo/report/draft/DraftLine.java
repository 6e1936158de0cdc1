package vn.tiendo.report.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialBlock.Paragraph;
import vn.tiendo.template.OfficialBlock.Weight;
import vn.tiendo.template.OfficialBlock.Words;
import vn.tiendo.template.OfficialLines;

/** The text of a section as it is printed: names of units before a colon stand out. */
public final class DraftLine {
    private DraftLine() {}

    /** @param units names that stand out where they begin a line */
    public static List<OfficialBlock> blocks(String text, Set<String> units) {
        return OfficialLines.of(text).stream()
                .map(block -> block instanceof Paragraph paragraph ? withNames(paragraph, units) : block)
                .toList();
    }

    private static OfficialBlock withNames(Paragraph paragraph, Set<String> units) {
        var line = paragraph.words().getFirst().text();
        int colon = line.indexOf(':');
        return colon > 0 && areUnits(line.substring(0, colon), units)
                ? new Paragraph(List.of(
                        new Words(line.substring(0, colon + 1), Weight.STRONG), Words.plain(line.substring(colon + 1))))
                : paragraph;
    }

    private static boolean areUnits(String names, Set<String> units) {
        return Arrays.stream(names.split(";")).map(String::strip).allMatch(units::contains);
    }
}
