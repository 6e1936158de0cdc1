package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a row as written, with every way it can be meant: "I" may be one in Roman figures or the letter after H.
 *
 * @param text without the dot or bracket after it
 */
record RowNumber(String text, List<Meaning> meanings) {

    private static final String VIETNAMESE = "ABCDĐEGHIKLMNOPQRSTUVXY";
    private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern ROMAN = Pattern.compile("(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> FIGURES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);
    private static final Pattern FRAME =
            Pattern.compile("^[\\s(\\[]*(?:(?:Phần|PHẦN|Mục|MỤC|Nhóm|NHÓM)\\s+)?(.*?)[\\s.):\\]/-]*$");
    private static final Pattern DOTTED =
            Pattern.compile("(?:[A-ZĐa-zđ]|[IVX]{1,5}|\\d{1,4})(?:\\.(?:\\d{1,4}|[a-zđ]))+");

    /** A number in front of the content when the table has no column for it; it ends with a dot, a bracket or a dash. */
    private static final Pattern IN_FRONT = Pattern.compile(
            "^(\\(?(?:[IVX]{1,5}|[A-ZĐ]|\\d{1,4}|[a-zđ])[.)]|(?:[A-Z]\\.|[IVX]{1,5}\\.)?\\d{1,4}(?:\\.\\d{1,4})+[.)]?|[-–+•*])\\s+(?=\\S)(?s)(.*)$");

    /** The number that a cell holds, when it holds nothing else. */
    static Optional<RowNumber> of(String cell) {
        Matcher frame = FRAME.matcher(cell.strip());
        if (cell.length() > 20 || !frame.matches()) {
            return Optional.empty();
        }
        String text = frame.group(1).isEmpty() ? cell.strip() : frame.group(1);
        List<Meaning> meanings = meanings(text);
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new RowNumber(text, meanings));
    }

    /** The number in front of a content and the content without it. */
    static Optional<Split> inFrontOf(String content) {
        Matcher front = IN_FRONT.matcher(content);
        if (!front.matches()) {
            return Optional.empty();
        }
        return of(front.group(1)).map(number -> new Split(number, front.group(2)));
    }

    private static List<Meaning> meanings(String text) {
        List<Meaning> found = new ArrayList<>();
        if (text.matches("\\d{1,4}")) {
            found.add(new Meaning(Style.DECIMAL, Integer.parseInt(text)));
        }
        if (DOTTED.matcher(text).matches()) {
            String last = text.substring(text.lastIndexOf('.') + 1);
            found.add(new Meaning(Style.DOTTED, last.matches("\\d+") ? Integer.parseInt(last) : letter(last)));
        }
        if (ROMAN.matcher(text).matches()) {
            found.add(new Meaning(Style.ROMAN, roman(text)));
        }
        if (text.matches("[A-ZĐ]")) {
            found.add(new Meaning(Style.LETTER, letter(text)));
        }
        if (text.matches("[ivx]+") && ROMAN.matcher(text.toUpperCase()).matches()) {
            found.add(new Meaning(Style.SMALL_ROMAN, roman(text.toUpperCase())));
        }
        if (text.matches("[a-zđ]")) {
            found.add(new Meaning(Style.SMALL_LETTER, letter(text)));
        }
        if (text.matches("[-–]")) {
            found.add(new Meaning(Style.DASH, 0));
        }
        if (text.matches("[+•*]")) {
            found.add(new Meaning(Style.PLUS, 0));
        }
        return found;
    }

    private static int letter(String text) {
        return VIETNAMESE.indexOf(text.toUpperCase()) + 1;
    }

    private static int roman(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = FIGURES.get(text.charAt(i));
            boolean smallBeforeLarge = i + 1 < text.length() && value < FIGURES.get(text.charAt(i + 1));
            sum += smallBeforeLarge ? -value : value;
        }
        return sum;
    }

    /** Whether this number comes right after another of the same style. */
    boolean follows(RowNumber before, Style style) {
        int now = ordinal(style);
        int then = before.ordinal(style);
        if (then < 0 || now < 0) {
            return false;
        }
        boolean letters = style == Style.LETTER || style == Style.SMALL_LETTER;
        int latin = LATIN.indexOf(text.toUpperCase()) - LATIN.indexOf(before.text.toUpperCase());
        return now == then + 1 || letters && latin == 1;
    }

    boolean isFirst(Style style) {
        return ordinal(style) == 1;
    }

    /** A dash or a dot counts nothing. */
    boolean isBullet() {
        return ordinal(Style.DASH) == 0 || ordinal(Style.PLUS) == 0;
    }

    private int ordinal(Style style) {
        return meanings.stream()
                .filter(it -> it.style() == style)
                .mapToInt(Meaning::ordinal)
                .findFirst()
                .orElse(-1);
    }

    /** The ways of numbering, in the order in which they usually nest. */
    enum Style {
        LETTER(0),
        ROMAN(0),
        DECIMAL(2),
        DOTTED(3),
        SMALL_LETTER(4),
        SMALL_ROMAN(4),
        DASH(5),
        PLUS(6);

        private final int rank;

        Style(int rank) {
            this.rank = rank;
        }

        int rank() {
            return rank;
        }

        /** Letters and Roman figures number the parts of an annex. */
        boolean isSection() {
            return rank == 0;
        }
    }

    /** One way to read the number. */
    record Meaning(Style style, int ordinal) {}

    /** A number and the content it stood in front of. */
    record Split(RowNumber number, String rest) {}
}
