package vn.tiendo.document.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The marks MẬT, TỐI MẬT and TUYỆT MẬT of state secrets (Luật 117/2025/QH15). A mark stands alone in capitals near the
 * letterhead; the word within a sentence is none.
 */
public final class DegreeOfSecrecy {
    private static final Pattern MARK = Pattern.compile(
            "^[\\s\"“”'(\\[]*(?:ĐỘ\\s+MẬT\\s*:?\\s*)?(?:T\\s*Ố\\s*I\\s+M\\s*Ậ\\s*T|T\\s*U\\s*Y\\s*Ệ\\s*T\\s+M\\s*Ậ\\s*T|M\\s*Ậ\\s*T)[\\s\"“”')\\].]*$");
    private static final int TOP_LINES = 30;

    private DegreeOfSecrecy() {}

    /** Whether a line is such a mark. */
    public static boolean isNamedBy(String line) {
        return MARK.matcher(line).matches();
    }

    /** Whether a mark stands in a page header or among the first lines of any document. */
    public static boolean standsOnTop(WordDocument document) {
        return document.margins().stream().anyMatch(DegreeOfSecrecy::isNamedBy)
                || standsOnTop(document.blocks().stream().flatMap(DegreeOfSecrecy::lines));
    }

    /** Whether a mark stands among the first lines. */
    public static boolean standsOnTop(Stream<String> lines) {
        return lines.limit(TOP_LINES).anyMatch(DegreeOfSecrecy::isNamedBy);
    }

    /** Whether a mark is one of the lines, which all stand on top. */
    public static boolean standsAmong(List<String> lines) {
        return lines.stream().map(PlainText::of).anyMatch(DegreeOfSecrecy::isNamedBy);
    }

    private static Stream<String> lines(WordBlock block) {
        return new WordCell(0, 1, false, List.of(block)).lines().stream();
    }
}
