package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The superior and the issuing body, whose names may take several lines (NĐ 30/2020, Phụ lục I, ô 2). */
record IssuingBodies(@Nullable String parent, @Nullable String issuer) {

    /** The words that the name of a body begins with; other lines go on with the name above. */
    private static final Pattern HEAD = Pattern.compile(
            "(?u)^(UBND|U\\.?B\\.?N\\.?D|[ỦU]Y\\s+BAN|UỶ\\s+BAN|HĐND|HỘI|SỞ|BỘ|BAN|TỈNH\\s+[ỦU]Y|TỈNH\\s+UỶ"
                    + "|THÀNH\\s+[ỦU]Y|THÀNH\\s+UỶ|HUYỆN\\s+[ỦU]Y|QUẬN\\s+ỦY|ĐẢNG|CỤC|CHI\\s+CỤC|TỔNG|TRUNG\\s+TÂM|PHÒNG|VĂN\\s+PHÒNG|THANH\\s+TRA"
                    + "|TRƯỜNG|CÔNG\\s+AN|VIỆN|KHO\\s+BẠC|BẢO\\s+HIỂM|NGÂN\\s+HÀNG|LIÊN|ĐOÀN|TỔ|MẶT\\s+TRẬN|ỦY\\s+BAN|BQL|CƠ\\s+QUAN|TÒA|VIỄN|CÔNG\\s+TY"
                    + "|BỆNH\\s+VIỆN|HẢI\\s+QUAN|THUẾ|BCH|CHÍNH\\s+PHỦ|QUỐC\\s+HỘI|ĐÀI|BÁO|HỌC)(\\s.*|$)");

    /** A committee is one body with the place it governs, even on two lines. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?u)^([ỦU]Y|UỶ)\\s+BAN\\s+NHÂN\\s+DÂN$|^HỘI\\s+ĐỒNG\\s+NHÂN\\s+DÂN$|^BAN\\s+CHỈ\\s+ĐẠO$");

    static IssuingBodies of(List<String> lines, List<Boolean> bold) {
        List<String> names = new ArrayList<>();
        boolean lastBold = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean committee =
                    !names.isEmpty() && COMMITTEE.matcher(names.getLast()).matches();
            boolean turnsBold = bold.get(i) && !lastBold;
            boolean begins = HEAD.matcher(line).matches() || turnsBold && !committee;
            lastBold = bold.get(i);
            if (names.isEmpty() || begins && !isOpen(names.getLast())) {
                names.add(line);
                continue;
            }
            names.add(names.removeLast() + " " + line);
        }
        if (names.isEmpty()) {
            return new IssuingBodies(null, null);
        }
        String issuer = names.removeLast();
        return new IssuingBodies(names.isEmpty() ? null : String.join(" ", names), issuer);
    }

    /** A name that ends with a dash or with "và" goes on in the next line whatever that begins with. */
    private static boolean isOpen(String name) {
        return name.matches("(?u).*(-|–|,|\\sVÀ|&)$");
    }
}
