package vn.tiendo.unit.phrase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.shared.text.VietnameseText;

/** The words of phrases that stand for several units, from {@code group-words.txt}, which explains the kinds. */
final class GroupWords {

    enum Kind {
        DETERMINER,
        INSIDE,
        EITHER,
        OUTSIDE,
        QUALIFIER,
        DIRECT,
        OPEN,
        REST
    }

    /** Words that mean one thing; {@code end} is the index after the last of them. */
    record Match(Kind kind, String words, int end) {

        boolean isNoun() {
            return NOUNS.contains(kind);
        }
    }

    private static final Set<Kind> NOUNS = Set.of(Kind.INSIDE, Kind.EITHER, Kind.OUTSIDE);
    private static final int LONGEST = 5;

    private static final Map<String, Kind> ACCENTED = Vocabulary.lines("group-words.txt")
            .map(line -> line.split("\\|"))
            .collect(toUnmodifiableMap(columns -> comparable(columns[1]), columns -> Kind.valueOf(columns[0].strip())));
    private static final Map<String, Kind> BARE = ACCENTED.entrySet().stream()
            .collect(toMap(entry -> VietnameseText.fold(entry.getKey()), Map.Entry::getValue, (one, other) -> one));

    private GroupWords() {}

    private static String comparable(String words) {
        return VietnameseText.foldTones(words.replace("-", "").strip().replaceAll("\\s+", " "));
    }

    /** The longest such words that begin at an index; a comma ends them. */
    static Optional<Match> at(Cell cell, int index) {
        Map<String, Kind> kinds = cell.isAccented() ? ACCENTED : BARE;
        StringBuilder words = new StringBuilder();
        Match longest = null;
        for (int i = index; i < Math.min(cell.size(), index + LONGEST); i++) {
            if (i > index && cell.gapBefore(i).compareTo(Gap.DASH) > 0) {
                break;
            }
            words.append(i > index ? " " : "").append(cell.comparable(i));
            Kind kind = kinds.get(words.toString());
            if (kind != null) {
                longest = new Match(kind, words.toString(), i + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    static boolean isDeterminer(Cell cell, int index) {
        return at(cell, index).filter(match -> match.kind() == Kind.DETERMINER).isPresent();
    }

    /** A noun that names nobody in particular: "phòng" in "các phòng, đơn vị", but not in "phòng KHTC". */
    static boolean isBareNoun(Cell cell, int index) {
        return at(cell, index)
                .filter(Match::isNoun)
                .filter(noun -> !cell.gapBefore(noun.end()).isJoint()
                        || at(cell, noun.end()).isPresent())
                .isPresent();
    }

    /** "các phòng ...", "tất cả các đơn vị", or without a determiner "đơn vị liên quan", "phòng, đơn vị thuộc Sở". */
    static boolean begins(Cell cell, int index) {
        int at = index;
        while (isDeterminer(cell, at)) {
            at++;
        }
        if (at > index) {
            return at(cell, at).filter(Match::isNoun).isPresent()
                    || HeadWords.at(cell, at).isPresent();
        }
        return at(cell, index)
                .filter(noun -> noun.kind() == Kind.INSIDE || noun.kind() == Kind.EITHER)
                .filter(noun -> at(cell, noun.end())
                        .filter(next ->
                                next.isNoun() == cell.gapBefore(noun.end()).isWeak())
                        .isPresent())
                .isPresent();
    }
}
