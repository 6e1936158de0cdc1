package vn.tiendo.template;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The date of a document; a draft leaves its day, and perhaps its month, to be filled in by hand.
 *
 * @param day null while it is open, and then {@code month} may be null too
 */
public record AdministrativeDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final String ROOM = "    ";

    public AdministrativeDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
    }

    public static AdministrativeDate on(LocalDate date) {
        return new AdministrativeDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static AdministrativeDate in(YearMonth month) {
        return new AdministrativeDate(month.getYear(), month.getMonthValue(), null);
    }

    public static AdministrativeDate in(int year) {
        return new AdministrativeDate(year, null, null);
    }

    /**
     * {@code ngày 03 tháng 3 năm 2024}: a zero goes before days under 10 and before months 1 and 2 only
     * (NĐ 30/2020, Phụ lục I, mục II.4.b).
     */
    public String inWords() {
        return "ngày" + dayInWords() + "tháng" + monthInWords() + "năm " + year;
    }

    private String dayInWords() {
        return day == null ? ROOM : " %02d ".formatted(day);
    }

    private String monthInWords() {
        if (month == null) {
            return ROOM;
        }
        return month <= 2 ? " %02d ".formatted(month) : " " + month + " ";
    }
}
