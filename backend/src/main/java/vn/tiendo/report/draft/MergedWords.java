package vn.tiendo.report.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.consolidation.UnitPart;
import vn.tiendo.template.OfficialLines;

/** What the units wrote, each under its name; those who wrote the same stand together, those who had nothing to say not at all. */
public final class MergedWords {
    private MergedWords() {}

    /** Somebody's words.
     *
     * @param words null when nobody was heard
     */
    public record Said(String name, @Nullable String words) {}

    static List<String> of(List<UnitPart> units, Function<UnitPart, @Nullable String> text) {
        return of(units.stream()
                .map(unit -> new Said(unit.unit().name(), text.apply(unit)))
                .toList());
    }

    /** Line by line, in the order of those who said it. */
    public static List<String> of(List<Said> all) {
        Map<List<String>, List<String>> namesByWords = new LinkedHashMap<>();
        for (Said one : all) {
            if (one.words() != null && !Nothing.isSaidBy(one.words())) {
                namesByWords
                        .computeIfAbsent(lines(one.words()), key -> new ArrayList<>())
                        .add(one.name());
            }
        }
        return namesByWords.entrySet().stream()
                .flatMap(said -> said(String.join("; ", said.getValue()), said.getKey()).stream())
                .toList();
    }

    private static List<String> said(String names, List<String> lines) {
        if (lines.size() == 1) {
            return List.of(names + ": " + OfficialLines.withoutDash(lines.getFirst()));
        }
        var said = new ArrayList<String>();
        said.add(names + ":");
        said.addAll(lines.stream().map(MergedWords::line).toList());
        return said;
    }

    private static String line(String line) {
        var words = OfficialLines.withoutDash(line);
        return words.equals(line) ? line : "- " + words;
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
