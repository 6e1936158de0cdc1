package vn.tiendo.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.search.Excerpt;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.shared.search.Searchable;
import vn.tiendo.unit.phrase.FoldedName;

/** A unit with all that it is found by, made once for each directory.
 *
 * @param shortForms its code, the initials of its names and of what follows their first word: LĐVL, PLĐVL
 */
record SearchedUnit(UnitName unit, Searchable name, List<Searchable> aliases, Set<String> shortForms) {
    static SearchedUnit of(UnitName unit) {
        var names = Stream.concat(Stream.of(unit.name()), unit.aliases().stream());
        var shortForms = Stream.concat(Stream.of(unit.code()), names.flatMap(SearchedUnit::initials))
                .map(SearchText::symbolKey)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new SearchedUnit(
                unit,
                Searchable.of(unit.name()),
                unit.aliases().stream().map(Searchable::of).toList(),
                shortForms);
    }

    /** @param key of what was typed: an abbreviation has dots and spaces where people like it */
    Optional<Match> match(SearchText wanted, String key) {
        if (shortForms.contains(key)) {
            return Optional.of(new Match(MatchTier.NAME, () -> Excerpt.plain(unit.name())));
        }
        return wanted.in(name)
                .or(() -> aliases.stream()
                        .flatMap(alias -> wanted.in(alias).stream())
                        .min(Comparator.comparing(Match::tier))
                        .map(match -> new Match(match.tier(), () -> wanted.marked(name))));
    }

    private static Stream<String> initials(String name) {
        var all = FoldedName.initials(name);
        var rest = name.contains(" ") ? FoldedName.initials(name.substring(name.indexOf(' ') + 1)) : all;
        return Stream.of(all, rest).filter(letters -> letters.length() > 1);
    }
}
