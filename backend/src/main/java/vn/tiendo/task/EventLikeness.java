package vn.tiendo.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.text.VietnameseText;

/**
 * Whether two wordings of events may say the same, by the words that they share: "Sau khi Chính phủ ban hành Nghị định", "Khi
 * Nghị định của Chính phủ được ban hành". Numbers, kinds of documents and bodies that differ say that they do not.
 */
final class EventLikeness {
    private static final int WHOLE = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}/-]+");
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*|[ivx]+");

    /** Words that only join an event to a term, or that say of any event that it came. */
    private static final Set<String> COMMON = Set.of(
            "ngay", "sau", "truoc", "khi", "luc", "ke", "tu", "thoi", "diem", "theo", "duoc", "bi", "da", "co", "ban",
            "hanh", "ky", "cua", "cac", "nhung", "va", "hoac", "ve", "do", "tai", "o", "trong", "nay", "moi");

    /** What a document is, and whose; two that name different ones speak of different events. */
    private static final List<Set<String>> TELLING_APART = List.of(
            Set.of(
                    "luat",
                    "nghi dinh",
                    "nghi quyet",
                    "thong tu",
                    "quyet dinh",
                    "chi thi",
                    "ke hoach",
                    "cong van",
                    "cong dien",
                    "huong dan",
                    "de an",
                    "thong bao",
                    "ket luan",
                    "chuong trinh",
                    "bao cao"),
            Set.of("quoc hoi", "chinh phu", "thu tuong", "hdnd", "ubnd", "tinh uy", "huyen uy", "so", "bo"));

    private EventLikeness() {}

    /** Percent of the words of both that both have; 0 when something tells them apart. */
    static int of(String one, String other) {
        if (areToldApart(folded(one), folded(other))) {
            return 0;
        }
        var words = telling(one);
        var others = telling(other);
        var shared = words.stream().filter(others::contains).count();
        var all = words.size() + others.size();
        return all == 0 ? 0 : (int) (2 * shared * WHOLE / all);
    }

    /** What both say, as the first one writes it: words that follow each other stay together. */
    static List<String> shared(String one, String other) {
        var others = telling(other);
        var runs = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (var word : words(one).toList()) {
            if (others.contains(VietnameseText.fold(word))) {
                run.add(word);
            } else {
                close(run, runs);
            }
        }
        close(run, runs);
        return List.copyOf(new LinkedHashSet<>(runs));
    }

    private static void close(List<String> run, List<String> runs) {
        if (!run.isEmpty()) {
            runs.add(String.join(" ", run));
            run.clear();
        }
    }

    private static boolean areToldApart(String one, String other) {
        return differ(numbers(one), numbers(other))
                || TELLING_APART.stream().anyMatch(names -> differ(named(one, names), named(other, names)));
    }

    /** Each names something, and neither all that the other names. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static Set<String> numbers(String folded) {
        return words(folded).filter(word -> NUMBER.matcher(word).matches()).collect(Collectors.toSet());
    }

    private static Set<String> named(String folded, Set<String> names) {
        var padded = " " + folded + " ";
        var found = new HashSet<>(names);
        found.removeIf(name -> !padded.contains(" " + name + " "));
        return found;
    }

    /** Without accents and case; the two bodies that are written in full as often as in short are short here. */
    private static String folded(String text) {
        return words(VietnameseText.fold(text))
                .collect(Collectors.joining(" "))
                .replace("hoi dong nhan dan", "hdnd")
                .replace("uy ban nhan dan", "ubnd");
    }

    private static Set<String> telling(String text) {
        return words(folded(text)).filter(word -> !COMMON.contains(word)).collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
    }
}
