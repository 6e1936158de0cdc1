package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.Set;

/**
 * The head that a list says only once: "Các phòng: NCC, KHTC", "các Sở Nội vụ, Tài chính", "Phòng NCC, KHTC".
 *
 * @param head the folded head word
 * @param first the index of the first name after it
 * @param announced true when a colon follows the head, so that everything after it is a list
 */
record SharedHead(List<String> head, int first, boolean announced) {

    private static final Set<String> HEADS = Set.of("phong", "so", "ban", "trung tam", "chi cuc");
    private static final SharedHead NONE = new SharedHead(List.of(), -1, false);

    static SharedHead at(Cell cell, int from) {
        int start = from;
        while (start < cell.size() && GroupWords.isDeterminer(cell, start)) {
            start++;
        }
        for (int length = 2; length >= 1; length--) {
            int first = start + length;
            if (first < cell.size() && HEADS.contains(String.join(" ", NameKey.folded(cell, start, first)))) {
                boolean announced = cell.gapBefore(first) == Gap.COLON;
                return new SharedHead(NameKey.folded(cell, start, first), first, announced);
            }
        }
        return NONE;
    }

    boolean isNone() {
        return head.isEmpty();
    }

    boolean isDepartment() {
        return head.equals(List.of("so"));
    }
}
