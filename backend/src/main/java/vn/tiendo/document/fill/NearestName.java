package vn.tiendo.document.fill;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The name that somebody may have meant. */
final class NearestName {
    private NearestName() {}

    static Optional<String> of(String typed, List<String> names) {
        return names.stream()
                .min(Comparator.comparing((String name) -> distance(typed, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(typed, name) <= Math.max(2, typed.length() / 3));
    }

    /** How many letters to put in, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
