package vn.tiendo.report.form.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a formula and where it begins, counted from 1. */
record FormulaToken(Kind kind, String text, int place) {
    private static final int LONGEST = 1000;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d[\\d.,]*)|\\[(?<title>[^\\[\\]]*)\\]|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)|(?<sign>[-+*/×÷:();−])",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** As numbers are written here: points between thousands, a comma before decimals. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

    /** What a word is. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    /** @throws FormulaError when something in it is no word of a formula */
    static List<FormulaToken> of(String text) throws FormulaError {
        if (text.length() > LONGEST) {
            throw new FormulaError("Công thức dài quá %d ký tự.".formatted(LONGEST));
        }
        var tokens = new ArrayList<FormulaToken>();
        var matcher = TOKEN.matcher(text);
        int place = 0;
        while ((place = afterSpaces(text, place)) < text.length()) {
            if (!matcher.find(place) || matcher.start() != place) {
                throw new FormulaError("Không hiểu “%s” ở vị trí %d."
                        .formatted(text.substring(place, text.offsetByCodePoints(place, 1)), place + 1));
            }
            tokens.add(token(matcher, place + 1));
            place = matcher.end();
        }
        tokens.add(new FormulaToken(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static FormulaToken token(Matcher matcher, int place) throws FormulaError {
        if (matcher.group("number") != null) {
            return new FormulaToken(Kind.NUMBER, number(matcher.group("number"), place), place);
        }
        if (matcher.group("title") != null) {
            return new FormulaToken(Kind.NAME, ColumnName.of(matcher.group("title")), place);
        }
        if (matcher.group("name") != null) {
            return new FormulaToken(Kind.NAME, ColumnName.of(matcher.group("name")), place);
        }
        return new FormulaToken(Kind.SIGN, plain(matcher.group("sign")), place);
    }

    /** {@code 1.000} is a thousand, as everywhere else; what could be meant in two ways is refused. */
    private static String number(String typed, int place) throws FormulaError {
        if (!NUMBER.matcher(typed).matches()) {
            throw new FormulaError("Không hiểu số “%s” ở vị trí %d; hãy dùng dấu phẩy cho phần thập phân, như 1,5."
                    .formatted(typed, place));
        }
        return typed.replace(".", "").replace(',', '.');
    }

    /** Word and telephones write other signs for the same. */
    private static String plain(String sign) {
        return switch (sign) {
            case "×" -> "*";
            case "÷", ":" -> "/";
            case "−" -> "-";
            default -> sign;
        };
    }

    private static int afterSpaces(String text, int place) {
        int next = place;
        while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00A0')) {
            next++;
        }
        return next;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
