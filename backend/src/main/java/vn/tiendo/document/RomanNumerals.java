package vn.tiendo.document;

/** Roman numbers of sections and annexes: I, II, III, IV ... */
public final class RomanNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumerals() {}

    /** {@code n} from 1 to 3999. */
    public static String of(int n) {
        if (n < 1 || n > 3999) {
            throw new IllegalArgumentException("no Roman numeral for " + n);
        }
        var roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(SIGNS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return roman.toString();
    }
}
