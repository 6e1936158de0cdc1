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
final class MergedWords {
    private MergedWords() {}

    static List<String> of(List<UnitPart> units, Function<UnitPart, @Nullable String> text) {
        Map<List<String>, List<String>> namesByWords = new LinkedHashMap<>();
        for (UnitPart unit : units) {
            var words = text.apply(unit);
            if (words != null && !Nothing.isSaidBy(words)) {
                namesByWords
                        .computeIfAbsent(lines(words), key -> new ArrayList<>())
                        .add(unit.unit().name());
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
