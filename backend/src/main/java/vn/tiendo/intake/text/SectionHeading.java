package vn.tiendo.intake.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings of a text, from the highest down (NĐ 30/2020, Phụ lục I; both systems of numbering). */
public enum SectionHeading {
    PART("^(PHẦN|Phần)\\s+(thứ\\s+|THỨ\\s+)?\\S+.*", 0),
    CHAPTER("^(CHƯƠNG|Chương)\\s+[IVX\\d]+.*", 0),
    LETTER("^[A-HĐK][./)]\\s*\\p{L}.*", 1),
    ROMAN("^(?:I{1,3}|I?[VX]|V?I{1,3}|X?I{1,3}|[VX]I{0,3}|XI?V|XVI{0,3}|XI?X|XX?)\\s*[./)-]\\s*\\p{L}.*", 1),
    ARTICLE("^Điều\\s+\\d+.*", 2),
    DECIMAL("^\\d{1,2}\\s*[.)/]\\s*\\p{L}.*", 2),
    DOTTED("^\\d{1,2}\\.\\d{1,2}\\s*[.)]?\\s*\\p{L}.*", 2),
    LOWER("^[a-zđ]\\s*[.)]\\s*\\p{L}.*", 2);

    private static final int LONGEST = 300;

    private final Pattern pattern;
    private final int proofNeeded;

    /** @param proofNeeded 0: the words are enough; 1: bold, capitals or no full stop; 2: bold or capitals */
    SectionHeading(String pattern, int proofNeeded) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CASE);
        this.proofNeeded = proofNeeded;
    }

    public static Optional<SectionHeading> of(Line line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(it -> it.pattern.matcher(line.text()).matches() && it.isProven(line))
                .findFirst();
    }

    private boolean isProven(Line line) {
        boolean standsOut = line.bold() || line.isUpper();
        return switch (proofNeeded) {
            case 0 -> standsOut || line.centred();
            case 1 -> standsOut || line.text().length() < 120 && !line.text().matches(".*[.;,:]$");
            default -> standsOut;
        };
    }
}
