package vn.tiendo.report.draft;

import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/** Knows the ways in which people write that they have nothing to say. */
final class Nothing {
    private static final Pattern DASHES = Pattern.compile("[\\p{Punct}\\p{Pd}…\\s]*");
    private static final Pattern NONE = Pattern.compile(
            "(don vi |phong |hien |trong ky )?(khong|chua)( co| phat sinh| neu| gap)*"
                    + "(( |, |/| va | hoac )*(gi|noi dung|kho khan|vuong mac|ton tai|han che|de xuat|kien nghi|y kien|them|nao|khac))*");

    private Nothing() {}

    static boolean isSaidBy(String words) {
        var folded =
                VietnameseText.fold(VietnameseText.normaliseSpaces(words)).replaceAll("^[-+•–*\\s]+|[.;,!\\s]+$", "");
        return DASHES.matcher(folded).matches() || NONE.matcher(folded).matches();
    }
}
