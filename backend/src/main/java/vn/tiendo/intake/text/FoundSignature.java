package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.ImportedSigner;

/**
 * The capacity, position and name at the end (NĐ 30/2020, Phụ lục I, ô 7).
 *
 * @param start the first line of the block among the lines it was looked for in
 */
record FoundSignature(ImportedSigner signer, int start) {

    private static final String FOR = "(?:KT|TM|TL|TUQ|T/M|K/T|T/L|TƯQ)";
    private static final Pattern CAPACITY = Pattern.compile("(?u)^" + FOR + "\\s*\\..*");
    private static final Pattern POSITION =
            Pattern.compile("(?u)^(?:Q\\s*\\.\\s*)?(?:QUYỀN\\s+)?(?:PHÓ\\s+)?(?:TỔNG\\s+)?"
                    + "(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|TRƯỞNG (?:PHÒNG|BAN|ĐOÀN|TIỂU BAN|CÔNG AN|TRẠM|KHOA)"
                    + "|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|HIỆU TRƯỞNG|CHỦ NHIỆM|TỔ TRƯỞNG|ỦY VIÊN|UỶ VIÊN"
                    + "|THỦ TRƯỞNG|ĐỘI TRƯỞNG|VỤ TRƯỞNG|CHỈ HUY TRƯỞNG|THƯỜNG TRỰC|VĂN PHÒNG$|CỤC TRƯỞNG).*");
    private static final Pattern TOGETHER = Pattern.compile("(?u)^(" + FOR + "\\s*\\..*?\\S)\\s+(PHÓ\\s.*)$");
    private static final Pattern NAME = Pattern.compile("(?u)^(?:(?:GS|PGS|TS|ThS|Ths|BS|KS|CN|BSCKII?)\\s*\\.\\s*)*"
            + "\\p{Lu}[\\p{L}]*(?:\\s+\\p{Lu}[\\p{L}]*){1,5}$");
    private static final Pattern NO_NAME = Pattern.compile("(?iu)^(phụ lục|nơi nhận|đã ký|kế hoạch|danh mục|biểu).*");
    private static final int LONGEST = 80;
    private static final int REACH = 12;

    /** Finds the last block among the lines. */
    static Optional<FoundSignature> find(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isOffice(lines.get(i))) {
                return Optional.of(around(lines, i));
            }
        }
        return Optional.empty();
    }

    private static FoundSignature around(List<Line> lines, int last) {
        int first = last;
        while (first > 0 && isOffice(lines.get(first - 1))) {
            first--;
        }
        List<String> offices = new ArrayList<>();
        lines.subList(first, last + 1).forEach(line -> {
            var together = TOGETHER.matcher(line.text());
            offices.addAll(together.matches() ? List.of(together.group(1), together.group(2)) : List.of(line.text()));
        });
        String capacity = joined(offices, true, "\n").replaceAll("(?m)^(" + FOR + ")\\s*\\.\\s*", "$1. ");
        String position = joined(offices, false, " ");
        return new FoundSignature(
                new ImportedSigner(
                        capacity.isEmpty() ? null : capacity,
                        position.isEmpty() ? null : position,
                        nameAfter(lines, last)),
                first);
    }

    private static String joined(List<String> offices, boolean capacities, String by) {
        return String.join(
                by,
                offices.stream()
                        .filter(it -> CAPACITY.matcher(it).matches() == capacities)
                        .toList());
    }

    private static boolean isOffice(Line line) {
        return line.text().length() <= LONGEST
                && line.isUpper()
                && (CAPACITY.matcher(line.text()).matches()
                        || POSITION.matcher(line.text()).matches());
    }

    private static @Nullable String nameAfter(List<Line> lines, int office) {
        return lines.stream()
                .skip(office + 1L)
                .limit(REACH)
                .map(Line::text)
                .takeWhile(it -> !it.startsWith("PHỤ LỤC") && !it.startsWith("Phụ lục"))
                .filter(it -> NAME.matcher(it).matches() && !NO_NAME.matcher(it).matches())
                .findFirst()
                .orElse(null);
    }
}
