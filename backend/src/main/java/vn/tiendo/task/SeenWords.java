package vn.tiendo.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.search.SearchText;

/**
 * Which of the words looked for the newest tasks have, each by itself and together. The index is asked for the few that
 * together say most: it reads the whole list of every common word, and all lists of what begins like an unfinished one.
 *
 * @param seen how many tasks were looked at
 * @param tasks how many of them have which words: a bit for each of {@link #searches}
 */
record SeenWords(long seen, Map<Integer, Long> tasks) {
    /** Of words that were never seen together two say all; else more than three say little more. */
    private static final int NEVER_TOGETHER = 2;

    private static final int USUAL = 3;
    private static final int MOST = 4;
    /** What every hundredth task has is common. */
    private static final int COMMON = 100;
    /** So many in a thousand are soon compared one by one. */
    private static final int FEW = 3;

    /** Every word as a search of its own; the last one as it stands, then as unfinished if more may follow in it. */
    static List<String> searches(SearchText text) {
        var searches = new ArrayList<>(text.each());
        text.unfinished().ifPresent(searches::add);
        return searches;
    }

    /** The bits of a row of {@code task_words}; a value for each search. */
    static String bits(int searches) {
        return IntStream.range(0, searches)
                .mapToObj(search -> "(words @@ (select cast(? as tsquery)))::integer * " + bit(search))
                .collect(Collectors.joining(" + "));
    }

    /** @param written {@code bits:tasks} with commas between; null when nobody counted */
    static SeenWords of(long seen, @Nullable String written) {
        if (written == null) {
            return new SeenWords(seen, Map.of());
        }
        return new SeenWords(
                seen,
                Arrays.stream(written.split(","))
                        .map(entry -> entry.split(":"))
                        .collect(
                                Collectors.toMap(entry -> Integer.valueOf(entry[0]), entry -> Long.valueOf(entry[1]))));
    }

    /** What the index is asked for; what it finds is compared with all words. */
    String lookedUp(SearchText text) {
        var searches = searches(text);
        var left = mayBeAsked(text.each().size(), searches.size());
        var asked = new ArrayList<Integer>();
        while (!left.isEmpty() && asked.size() < enough(having(asked))) {
            var next = left.stream()
                    .min(Comparator.<Integer>comparingLong(search -> having(with(asked, search)))
                            .thenComparingLong(search -> having(List.of(search))))
                    .orElseThrow();
            asked.add(next);
            left.remove(next);
        }
        return text.together(asked.stream().sorted().map(searches::get).toList());
    }

    private static int enough(long having) {
        return having == 0 ? NEVER_TOGETHER : having <= FEW ? USUAL : MOST;
    }

    /** A last word that begins much is left out, or taken as finished where nothing else was seen to begin like it. */
    private List<Integer> mayBeAsked(int words, int searches) {
        var asked = IntStream.range(0, words - 1).boxed().collect(Collectors.toCollection(ArrayList::new));
        int last = words - 1;
        boolean mayGoOn = searches > words;
        long begun = mayGoOn ? having(List.of(words)) : 0;
        if (!mayGoOn || begun * COMMON >= seen && having(List.of(last)) == begun) {
            asked.add(last);
        } else if (begun * COMMON < seen || words == 1) {
            asked.add(words);
        }
        return asked;
    }

    private long having(List<Integer> searches) {
        int bits = searches.stream().mapToInt(SeenWords::bit).sum();
        return tasks.entrySet().stream()
                .filter(entry -> (entry.getKey() & bits) == bits)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Integer> with(List<Integer> asked, int search) {
        return Stream.concat(asked.stream(), Stream.of(search)).toList();
    }

    private static int bit(int search) {
        return 1 << search;
    }
}
