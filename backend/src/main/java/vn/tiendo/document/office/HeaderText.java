package vn.tiendo.document.office;

import java.util.regex.Pattern;

/** The words in the page header of a sheet, which carries its layout in codes: {@code &C&"Arial,Bold"&14MẬT}. */
final class HeaderText {
    private static final Pattern SECTION = Pattern.compile("&[LCR]");
    private static final Pattern CODE = Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f+-]{6}|&\\d+|&.");

    private HeaderText() {}

    static String of(String header) {
        return CODE.matcher(SECTION.matcher(header).replaceAll("\n")).replaceAll("");
    }
}
