package vn.tiendo.intake.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/**
 * Finds the symbols of documents in a text: 14/KH-UBND and 28/2018/TT-BTC (NĐ 30/2020), 74-KH/ĐU (documents of the
 * Party), 65/2025/QH15 (laws).
 */
public final class CitedDocuments {

    private static final String GROUP = "\\p{Lu}[\\p{L}\\d&.]*";
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/.-])(\\d{1,5}) ?"
            + "(?:/ ?((?:\\d{4} ?/ ?)?" + GROUP + "(?: ?- ?" + GROUP + ")+)"
            + "|/ ?(\\d{4} ?/ ?(?:QH|UBTVQH)\\d{1,2})"
            + "|(- ?(?:NQ|KH|CTr|CTrHĐ|KL|CT|QĐ|QC|QyĐ|TB|HD|BC|ĐA|CV|TTr) ?/ ?" + GROUP + "(?:-" + GROUP + ")*))");

    private CitedDocuments() {}

    /** Every symbol once, in the order of the text, without spaces. */
    public static Set<String> in(String text) {
        Set<String> symbols = new LinkedHashSet<>();
        Matcher matcher = SYMBOL.matcher(VietnameseText.normaliseDashes(VietnameseText.normaliseSpaces(text)));
        while (matcher.find()) {
            symbols.add(matcher.group().replace(" ", "").replaceFirst("[.&-]+$", ""));
        }
        return symbols;
    }
}
