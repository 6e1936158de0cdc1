package vn.tiendo.intake.text;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.document.word.DegreeOfSecrecy;
import vn.tiendo.document.word.WordDocument;

/**
 * Finds a degree of secrecy (Luật 117/2025/QH15); only a mark that stands alone in capitals at the top
 * of the first page counts, not the word in a sentence.
 */
public final class SecrecyMark {

    private static final int BESIDE_TITLE = 6;

    private SecrecyMark() {}

    public static boolean stands(WordDocument document, PlanLayout layout) {
        List<Line> below = layout.body().stream().limit(BESIDE_TITLE).toList();
        return Stream.concat(
                        document.margins().stream(),
                        Stream.concat(layout.top().stream(), below.stream()).map(Line::text))
                .anyMatch(DegreeOfSecrecy::isNamedBy);
    }
}
