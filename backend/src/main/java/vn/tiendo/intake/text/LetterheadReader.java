package vn.tiendo.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.text.VietnameseText;

/** Reads the lines above the title, in two columns, with tabs, or in text boxes. */
public final class LetterheadReader {

    private static final String BLANK = "[\\s._…·-]*";
    private static final Pattern MOTTO = Pattern.compile(
            "(?iu)c[ộô]ng\\s+h[oòóọỏõ][aàáạảã]\\s+x[aã]\\s+h[oộ]i\\s+ch[uủ]\\s+ngh[iĩ]a\\s+vi[eệ]t\\s+nam"
                    + "|đ[oộ]c\\s+l[aậ]p\\s*[-–—]\\s*t[uự]\\s+do\\s*[-–—]\\s*h[aạ]nh\\s+ph[uú]c");
    private static final Pattern NUMBER = Pattern.compile("(?u)S[ốỐ]\\s*:?" + BLANK + "(\\d{0,6})" + BLANK
            + "(?:/\\s*((?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{L}\\d&.]*(?:\\s*[-–]\\s*[\\p{L}\\d&.]+)*)"
            + "|-\\s*(\\p{Lu}[\\p{L}]*\\s*/\\s*\\p{Lu}[\\p{L}\\d&.-]*))");
    private static final Pattern DATE = Pattern.compile("(?iu)([\\p{L}][\\p{L}\\s.-]*?)?\\s*,?\\s*ngày" + BLANK
            + "(\\d{0,2})" + BLANK + "tháng" + BLANK + "(\\d{0,2})" + BLANK + "năm" + BLANK + "(\\d{4})?");

    private final List<String> bodies = new ArrayList<>();
    private final List<Boolean> bold = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable LocalDate issuedOn;
    private @Nullable YearMonth issuedMonth;
    private @Nullable Integer issuedYear;

    private LetterheadReader() {}

    /** @param lines those above the title */
    public static FoundLetterhead read(List<Line> lines) {
        LetterheadReader reader = new LetterheadReader();
        lines.forEach(reader::take);
        IssuingBodies bodies = IssuingBodies.of(reader.bodies, reader.bold);
        return new FoundLetterhead(
                bodies.parent(),
                bodies.issuer(),
                reader.number,
                reader.symbol,
                reader.place,
                reader.issuedOn,
                reader.issuedMonth,
                reader.issuedYear);
    }

    private void take(Line line) {
        String rest = MOTTO.matcher(line.text()).replaceAll("\t");
        rest = withoutDate(withoutNumber(rest));
        for (String part : rest.split("\t")) {
            String body = VietnameseText.normaliseSpaces(part).replaceAll("^[-_*=.–—\\s]+|[-_*=.–—\\s]+$", "");
            if (number == null && symbol == null && isName(body)) {
                bodies.add(body);
                bold.add(line.bold());
            }
        }
    }

    /** Names of bodies stand in capitals; anything else up there is a remark. */
    private static boolean isName(String body) {
        return body.length() > 2 && new Line(body, false, false, false, -1).isUpper();
    }

    private String withoutNumber(String text) {
        Matcher found = NUMBER.matcher(text);
        if (symbol != null || !found.find()) {
            return text;
        }
        number = found.group(1).isEmpty() ? null : found.group(1);
        String written = found.group(2) == null ? found.group(3) : found.group(2);
        symbol = VietnameseText.normaliseDashes(written).replaceAll("\\s+", "");
        return text.substring(0, found.start()) + "\t" + text.substring(found.end());
    }

    private String withoutDate(String text) {
        Matcher found = DATE.matcher(text);
        if (issuedYear != null || !found.find()) {
            return text;
        }
        place = found.group(1) == null ? null : VietnameseText.normaliseSpaces(found.group(1));
        date(found.group(2), found.group(3), found.group(4));
        return text.substring(0, found.start()) + "\t" + text.substring(found.end());
    }

    private void date(String day, String month, @Nullable String year) {
        if (year == null) {
            return;
        }
        issuedYear = Integer.valueOf(year);
        try {
            issuedMonth = month.isEmpty() ? null : YearMonth.of(issuedYear, Integer.parseInt(month));
            issuedOn = day.isEmpty() || issuedMonth == null ? null : issuedMonth.atDay(Integer.parseInt(day));
        } catch (DateTimeException _) {
            issuedOn = null;
        }
    }
}
