package vn.tiendo.shared.search;

import java.util.ArrayList;
import java.util.List;

/** Text with what was looked for marked in it, as parts and never as HTML.
 *
 * @param parts in order; together they are the text, or the piece of a long one around the first mark
 */
public record Excerpt(List<ExcerptPart> parts) {
    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    public Excerpt {
        parts = List.copyOf(parts);
    }

    public static Excerpt plain(String text) {
        return marking(text, List.of());
    }

    /** @param hits places in order that do not overlap; those that only a space parts become one */
    static Excerpt marking(String text, List<Word> hits) {
        int start = start(text, hits);
        int end = Math.min(text.length(), start + LONGEST);
        var parts = new ArrayList<ExcerptPart>();
        int at = start;
        for (int i = 0; i < hits.size() && hits.get(i).to() <= end; i++) {
            int from = hits.get(i).from();
            while (i + 1 < hits.size()
                    && hits.get(i + 1).to() <= end
                    && text.substring(hits.get(i).to(), hits.get(i + 1).from()).isBlank()) {
                i++;
            }
            add(parts, text.substring(at, from), false);
            add(parts, text.substring(from, hits.get(i).to()), true);
            at = hits.get(i).to();
        }
        add(parts, text.substring(at, end) + (end < text.length() ? "…" : ""), false);
        return new Excerpt(start == 0 ? parts : beginningLate(parts));
    }

    /** Near the first mark of a long text, at the beginning of a word. */
    private static int start(String text, List<Word> hits) {
        if (text.length() <= LONGEST || hits.isEmpty() || hits.getFirst().to() < LONGEST) {
            return 0;
        }
        int near = hits.getFirst().from() - BEFORE;
        int space = text.indexOf(' ', near);
        return space < 0 || space >= hits.getFirst().from() ? near : space + 1;
    }

    private static List<ExcerptPart> beginningLate(List<ExcerptPart> parts) {
        var all = new ArrayList<>(parts);
        all.addFirst(new ExcerptPart("…", false));
        return all;
    }

    private static void add(List<ExcerptPart> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new ExcerptPart(text, hit));
        }
    }
}
