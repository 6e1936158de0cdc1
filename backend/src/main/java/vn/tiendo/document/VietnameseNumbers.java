package vn.tiendo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese documents print them: {@code 1.234,5} and {@code 98,62%}. */
public final class VietnameseNumbers {

    private static final int SCALE = 2;

    /** Below this a percentage says less than the fraction itself. */
    private static final long SMALL = 10;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY_ALL = new BigDecimal("99.99");
    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("0.01");

    private VietnameseNumbers() {}

    /** {@code 21914} is {@code 21.914}. */
    public static String count(long value) {
        return pattern("#,##0").format(value);
    }

    /** Within a sentence: numbers under ten are written with a zero, {@code 05 nhiệm vụ}. */
    public static String inText(long value) {
        return value > 0 && value < 10 ? "0" + value : count(value);
    }

    /** At most two decimals, rounded half up, without trailing zeros: {@code 1.234,5}. */
    public static String decimal(BigDecimal value) {
        return pattern("#,##0.##").format(value.setScale(SCALE, RoundingMode.HALF_UP));
    }

    /** With all decimals that it has, without trailing zeros: {@code 1.234,5678}. */
    public static String exact(BigDecimal value) {
        return pattern("#,##0.################").format(value);
    }

    /** {@code part} of {@code whole} in percent: {@code 98,62%}; a dash when there is nothing to divide by. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "–" : decimal(percentage(part, whole)) + "%";
    }

    /** The same as a number; rounding never makes all of what is nearly all, nor nothing of what is a little. */
    public static BigDecimal percentage(long part, long whole) {
        if (isNearlyAll(part, whole)) {
            return NEARLY_ALL;
        }
        return isNearlyNothing(part, whole) ? NEARLY_NOTHING : rounded(part, whole);
    }

    /** Whether rounding would make all of it, and it is not. */
    public static boolean isNearlyAll(long part, long whole) {
        return part < whole && rounded(part, whole).compareTo(ALL) == 0;
    }

    /** Whether rounding would make nothing of it, and it is something. */
    public static boolean isNearlyNothing(long part, long whole) {
        return part > 0 && rounded(part, whole).signum() == 0;
    }

    private static BigDecimal rounded(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }

    /** The fraction with its percentage, {@code 45/60 (75%)}; a small whole stays a fraction, {@code 3/4}. */
    public static String rate(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        String fraction = count(part) + "/" + count(whole);
        return whole < SMALL ? fraction : fraction + " (" + percent(part, whole) + ")";
    }

    private static DecimalFormat pattern(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
