package vn.tiendo.difficulty;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.text.VietnameseText;

/** How much two texts say the same, by the words that they share: the short one may say in few words what the long one says. */
final class Likeness {
    private static final int WHOLE = 100;

    /** Words that stand in every text of an office and say nothing of what it is about. */
    private static final Set<String> COMMON = Set.of(
            "va", "cua", "cac", "cho", "co", "chua", "de", "do", "duoc", "khong", "la", "nen", "nhung", "o", "so",
            "tai", "theo", "thi", "trong", "tu", "ve", "voi", "con", "da", "dang", "den", "khi", "mot", "nay", "viec");

    private Likeness() {}

    /** Percent of the words of the shorter one that stand in the other; 0 when it has none. */
    static int of(String one, String other) {
        var words = wordsOf(one);
        var others = wordsOf(other);
        var shared = words.stream().filter(others::contains).count();
        var fewer = Math.min(words.size(), others.size());
        return fewer == 0 ? 0 : (int) (shared * WHOLE / fewer);
    }

    private static Set<String> wordsOf(String text) {
        return Stream.of(VietnameseText.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
