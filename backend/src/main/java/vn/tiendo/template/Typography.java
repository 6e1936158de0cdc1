package vn.tiendo.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tiendo.document.word.WrittenRule;

/** Small habits of official typography that several parts share. */
final class Typography {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Typography() {}

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** The line under a name: between a third and a half of its length, centred (NĐ 30/2020, Phụ lục I, mục II.2 and II.5). */
    static WrittenRule partialRule(String text, int points, int available) {
        int width = Math.min(BoldText.width(text, points), available);
        return new WrittenRule("RuleLine", (available - width * 2 / 5) / 2);
    }

    /**
     * Items of a list end with a semicolon, the last with a full stop; what ends otherwise already is put right, and what leads
     * on with a colon goes on leading.
     */
    static List<String> punctuated(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> punctuated(items.get(i), i < items.size() - 1 ? ";" : "."))
                .toList();
    }

    private static String punctuated(String item, String end) {
        return item.strip().endsWith(":") ? item.strip() : withoutEnd(item) + end;
    }

    /** The end of an official text. */
    static String closed(String text) {
        return withoutEnd(text) + "./.";
    }

    private static String withoutEnd(String text) {
        return text.strip().replaceFirst("[\\s.;,/]+$", "");
    }
}
