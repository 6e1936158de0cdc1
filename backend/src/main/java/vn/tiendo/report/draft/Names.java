package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.List;

/** Names of units within a sentence. */
final class Names {
    /** More names than this are no sentence any more. */
    static final int MOST = 20;

    private Names() {}

    /** {@code Phòng A; Phòng B}; of very many the first, and how many more there are. */
    static String of(List<String> names) {
        if (names.size() <= MOST) {
            return String.join("; ", names);
        }
        return "%s và %s đơn vị khác"
                .formatted(String.join("; ", names.subList(0, MOST)), inText(names.size() - (long) MOST));
    }
}
