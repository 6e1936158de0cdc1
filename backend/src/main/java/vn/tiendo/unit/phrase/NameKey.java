package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form in which names are compared: folded, without "và", dashes and spaces, the first word in full (P. is Phòng, TT is
 * Trung tâm), without the "của Sở" that says no more than which department this is.
 */
final class NameKey {

    private static final Map<String, List<String>> IN_FULL = Map.of(
            "p", List.of("phong"),
            "tt", List.of("trung", "tam"),
            "vp", List.of("van", "phong"),
            "bbt", List.of("ban", "bien", "tap"),
            "bp", List.of("bo", "phan"),
            "cty", List.of("cong", "ty"));

    private static final List<String> UBND = List.of("uy", "ban", "nhan", "dan");

    private NameKey() {}

    static String of(Cell cell) {
        return of(folded(cell, 0, cell.size()));
    }

    static List<String> folded(Cell cell, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(cell::word)
                .filter(word -> !word.aside())
                .map(Word::folded)
                .toList();
    }

    /** @param folded the words of one name, in order */
    static String of(List<String> folded) {
        return String.join("", withoutOwner(inFull(folded)));
    }

    /** The first word of a name in full. */
    static String ofFirst(String foldedWord) {
        return String.join(
                "", IN_FULL.getOrDefault(foldedWord, List.of(foldedWord.equals("uy") ? "ubnd" : foldedWord)));
    }

    private static List<String> inFull(List<String> folded) {
        if (folded.size() >= UBND.size() && folded.subList(0, UBND.size()).equals(UBND)) {
            return joined(List.of("ubnd"), folded.subList(UBND.size(), folded.size()));
        }
        List<String> first = folded.size() < 2 ? null : IN_FULL.get(folded.getFirst());
        return first == null ? folded : joined(first, folded.subList(1, folded.size()));
    }

    private static List<String> joined(List<String> head, List<String> tail) {
        List<String> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }

    /** "Phòng X thuộc Sở" is Phòng X; but "các đơn vị trực thuộc" means more than "các đơn vị". */
    private static List<String> withoutOwner(List<String> words) {
        int end = words.size();
        if (end < 2 || !words.get(end - 1).equals("so")) {
            return words;
        }
        end--;
        // folded, "một cửa" ends like "của"
        if (end > 1 && words.get(end - 1).equals("cua") && !words.get(end - 2).equals("mot")) {
            end--;
        }
        boolean group = words.getFirst().equals("cac");
        if (end > 1 && words.get(end - 1).equals("thuoc")) {
            boolean direct = words.get(end - 2).equals("truc");
            if (!direct) {
                end--;
            } else if (!group) {
                end -= 2;
            }
        }
        return words.subList(0, Math.max(end, 1));
    }
}
