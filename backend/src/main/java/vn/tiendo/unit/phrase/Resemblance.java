package vn.tiendo.unit.phrase;

import java.util.Comparator;
import java.util.List;
import vn.tiendo.unit.Suggestion;

/** Known names that look like an unknown one, for a person to choose from. */
final class Resemblance {

    private static final double WORTH_SHOWING = 0.6;
    private static final double SHORTENED = 0.9;
    private static final int AT_MOST = 3;
    private static final int LONGEST_COMPARED = 80;

    private Resemblance() {}

    static List<Suggestion> to(List<String> foldedWords, KnownNames known) {
        String key = known.keyOf(foldedWords);
        if (key.length() > LONGEST_COMPARED) {
            return List.of();
        }
        return known.all().stream()
                .map(named -> suggestion(named, key, foldedWords, known))
                .filter(suggestion -> suggestion.similarity() >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Suggestion::similarity).reversed())
                .limit(AT_MOST)
                .toList();
    }

    private static Suggestion suggestion(Named named, String key, List<String> words, KnownNames known) {
        double best = known.spellings(named).stream()
                .mapToDouble(spelling ->
                        Initials.shorten(words, spelling.words()) ? SHORTENED : similarity(key, spelling.key()))
                .max()
                .orElse(0);
        return new Suggestion(named.kind(), named.id(), named.code(), named.name(), best);
    }

    /** One less the share of letters to be changed, the beginning that both have in common left out. */
    static double similarity(String one, String other) {
        int common = 0;
        for (String head : List.of("phong", "trungtam", "so", "cac", "ban", "ubnd")) {
            if (one.startsWith(head) && other.startsWith(head)) {
                common = head.length();
                break;
            }
        }
        String a = one.substring(common);
        String b = other.substring(common);
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        double atBest = 1 - (double) Math.abs(a.length() - b.length()) / longer;
        return atBest < WORTH_SHOWING ? atBest : 1 - (double) distance(a, b) / longer;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
