package vn.tiendo.unit.phrase;

import java.util.List;

/** Whether words are a name with some of its words shortened to their initials: "Phòng BTXH", "Sở Lao động - TB&XH". */
final class Initials {

    private Initials() {}

    /** Both lists folded and without "và". */
    static boolean shorten(List<String> written, List<String> full) {
        return written.size() < full.size() && fit(written, 0, full, 0);
    }

    private static boolean fit(List<String> written, int w, List<String> full, int f) {
        if (w == written.size()) {
            return f == full.size();
        }
        String word = written.get(w);
        if (f < full.size() && word.equals(full.get(f)) && fit(written, w + 1, full, f + 1)) {
            return true;
        }
        int end = f + word.length();
        return word.length() >= 2
                && end <= full.size()
                && areInitials(word, full.subList(f, end))
                && fit(written, w + 1, full, end);
    }

    private static boolean areInitials(String word, List<String> full) {
        for (int i = 0; i < full.size(); i++) {
            if (full.get(i).charAt(0) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
