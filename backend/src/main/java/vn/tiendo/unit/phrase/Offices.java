package vn.tiendo.unit.phrase;

import java.util.Map;

/** Offices that stand for their bodies: "Giám đốc, Thủ trưởng các Sở, ban, ngành", "Trưởng phòng KHTC". */
final class Offices {

    /** How many of the last words of such an office already belong to the body. */
    private static final Map<String, Integer> BODY_WORDS =
            Map.of("phòng", 1, "văn phòng", 2, "thanh tra", 2, "bộ phận", 2, "ban", 1, "các", 1, "vp", 1);

    private Offices() {}

    /** Whether a word begins one more office of a list that has named no body yet: "Giám đốc, Thủ trưởng các Sở". */
    static boolean goOnAt(Cell cell, int from, int next) {
        return endOfOffices(cell, from, next) == next && endOfOffices(cell, from, cell.size()) > next;
    }

    /** Where the body begins behind the offices; the same index when no office stands there. */
    static int bodyAfter(Cell cell, int from, int to) {
        int end = Math.min(endOfOffices(cell, from, to), to);
        if (end == from) {
            return from;
        }
        int body = end - bodyWordsBefore(cell, end, from);
        return body == from ? end : body;
    }

    private static int endOfOffices(Cell cell, int from, int to) {
        int at = from;
        int end = from;
        while (at < to) {
            int start = at;
            if (end > from && GroupWords.isDeterminer(cell, at)) {
                start++;
            }
            Head head = HeadWords.at(cell, start).orElse(null);
            if (head == null || head.kind() != Head.Kind.HOLDER) {
                return end;
            }
            end = start + head.length();
            at = end;
        }
        return end;
    }

    private static int bodyWordsBefore(Cell cell, int end, int from) {
        for (int count = 2; count >= 1; count--) {
            if (end - count > from) {
                String words = String.join(
                        " ",
                        cell.words().subList(end - count, end).stream()
                                .map(Word::lower)
                                .toList());
                Integer body = BODY_WORDS.get(words);
                if (body != null && body == count) {
                    return count;
                }
            }
        }
        return 0;
    }
}
