package vn.tiendo.template;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the title: who issues the document, under which number, where and when.
 *
 * @param parentBody the superior body, {@code UBND tỉnh Bắc Giang}; null when none is printed
 * @param issuer the full name in sentence case, {@code Sở Lao động - Thương binh và Xã hội}
 * @param number null until the document is issued
 * @param symbol without the number, {@code KH-SLĐTBXH}
 */
public record Letterhead(
        @Nullable String parentBody,
        String issuer,
        @Nullable Integer number,
        String symbol,
        String place,
        AdministrativeDate date) {

    private static final String ROOM = "      ";

    /** {@code 05/KH-SLĐTBXH}; numbers under 10 get a zero, a draft leaves room. */
    String numberAndSymbol() {
        return number == null ? ROOM + "/" + symbol : "%02d/%s".formatted(number, symbol);
    }

    String symbolLine() {
        return number == null ? "Số:" + numberAndSymbol() : "Số: " + numberAndSymbol();
    }

    String dateLine() {
        return place + ", " + date.inWords();
    }
}
