package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.plan.CountInWords;
import vn.tiendo.plan.ProductCell;
import vn.tiendo.plan.ProductItem;

/** Parts a product cell into the products it names. */
final class Products {

    private static final int LONGEST_NAME = 1000;

    /** A slash inside a number, a date or the symbol of a document parts nothing; neither do "và/hoặc" and "02 tin/tháng". */
    private static final Pattern BORDER = Pattern.compile(
            "\\s*;\\s*|\\n|(?<![\\d\\s])\\s*/\\s*(?!hoặc|[\\d\\s]|(?:tuần|tháng|quý|năm|kỳ)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where a list may go on: "02 hội nghị, 01 báo cáo" are two products, "02 tin, bài" is one. */
    private static final Pattern LIST = Pattern.compile("\\s*[,/]\\s*|\\s+và\\s+");

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
        for (String part :
                parts(unwrapped(text)).stream().flatMap(Products::counted).toList()) {
            String name = part.replaceFirst("(?<!\\.)[.,;]$", "").strip();
            if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                String kept = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
                items.add(new ProductItem(ProductWords.kindOf(kept), kept, CountInWords.in(kept)));
            }
        }
        return new ProductCell(text, List.copyOf(items));
    }

    /** A list of products that each say how many parts where the next number stands. */
    private static Stream<String> counted(String bulleted) {
        String part = BULLET.matcher(bulleted.strip()).replaceFirst("").strip();
        if (!CountInWords.leads(part)) {
            return Stream.of(part);
        }
        List<String> products = new ArrayList<>();
        int from = 0;
        for (Matcher comma = LIST.matcher(part); comma.find(); ) {
            String soFar = part.substring(from, comma.start());
            if (!isInBrackets(soFar) && CountInWords.leads(part.substring(comma.end()))) {
                products.add(soFar);
                from = comma.end();
            }
        }
        products.add(part.substring(from));
        return products.stream();
    }

    private static boolean isInBrackets(String soFar) {
        return soFar.lastIndexOf('(') > soFar.lastIndexOf(')');
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
