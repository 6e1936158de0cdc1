package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialBlock.Paragraph;
import vn.tiendo.template.OfficialBlock.Weight;
import vn.tiendo.template.OfficialBlock.Words;
import vn.tiendo.template.OfficialLines;

/** What the units wrote, each under its name; their dashes stay dashes. */
final class UnitWords {
    private UnitWords() {}

    /** A section of its own; one sentence says so when nobody wrote anything. */
    static List<OfficialBlock> section(
            String title, List<UnitPart> units, Function<UnitPart, @Nullable String> text, String nothing) {
        var blocks = new ArrayList<OfficialBlock>();
        blocks.add(heading(1, title));
        var words = of(units, text);
        blocks.addAll(words.isEmpty() ? List.of(paragraph(nothing)) : words);
        return blocks;
    }

    static List<OfficialBlock> of(List<UnitPart> units, Function<UnitPart, @Nullable String> text) {
        return units.stream()
                .flatMap(unit -> of(unit.unit().name(), text.apply(unit)).stream())
                .toList();
    }

    private static List<OfficialBlock> of(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var lines = OfficialLines.of(text);
        if (lines.size() == 1) {
            return List.of(named(name, " " + OfficialLines.withoutDash(text.strip())));
        }
        var blocks = new ArrayList<OfficialBlock>(List.of(named(name, "")));
        blocks.addAll(lines);
        return blocks;
    }

    private static OfficialBlock named(String name, String rest) {
        return new Paragraph(List.of(new Words(name + ":", Weight.STRONG), Words.plain(rest)));
    }
}
