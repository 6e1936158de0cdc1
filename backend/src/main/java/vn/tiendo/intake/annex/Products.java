package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.ProductCell;
import vn.tiendo.plan.ProductItem;

/** Parts a product cell into the products it names. */
final class Products {

    private static final int LONGEST_NAME = 1000;

    /** A slash inside a number, a date or the symbol of a document parts nothing; neither does "và/hoặc". */
    private static final Pattern BORDER =
            Pattern.compile("\\s*;\\s*|\\n|(?<![\\d\\s])\\s*/\\s*(?!hoặc|[\\d\\s])", Pattern.CASE_INSENSITIVE);

    private static final Pattern SYMBOL =
            Pattern.compile("\\d+\\s*[/-]\\s*(?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{L}\\d&./-]*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-+•*–]\\s*)+|^\\(?(?:\\d{1,2}|[a-zđ])[.)]\\s+");
    private static final Pattern GOES_ON =
            Pattern.compile("(?s)^(của|và|về|cho|theo|trình|được|tại|trên|để|do|với|từ)\\s.*");
    private static final Pattern STOPS_SHORT =
            Pattern.compile("(?s).*(,|\\s(của|và|về|các|cho|theo|trình|hoặc|tại|trên|với))$");

    private Products() {}

    static ProductCell read(String text) {
        List<ProductItem> items = new ArrayList<>();
        for (String part : parts(unwrapped(text))) {
            String name = BULLET.matcher(part.strip()).replaceFirst("").strip();
            name = name.replaceFirst("(?<!\\.)[.,;]$", "").strip();
            if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                String kept = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
                items.add(new ProductItem(ProductWords.kindOf(kept), kept));
            }
        }
        return new ProductCell(text, List.copyOf(items));
    }

    /** A line that goes on in the middle of a phrase is one product with the line above. */
    private static String unwrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            boolean goesOn = !lines.isEmpty()
                    && (GOES_ON.matcher(line).matches()
                            || STOPS_SHORT.matcher(lines.getLast()).matches());
            lines.add(goesOn ? lines.removeLast() + " " + line : line);
        }
        return String.join("\n", lines);
    }

    private static List<String> parts(String text) {
        List<int[]> symbols = new ArrayList<>();
        for (Matcher symbol = SYMBOL.matcher(text); symbol.find(); ) {
            symbols.add(new int[] {symbol.start(), symbol.end()});
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Matcher border = BORDER.matcher(text); border.find(); ) {
            int at = border.start();
            if (symbols.stream().noneMatch(it -> it[0] < at && at < it[1])) {
                parts.add(text.substring(from, at));
                from = border.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
