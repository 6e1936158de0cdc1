package vn.tiendo.intake.text;

import java.util.Arrays;
import java.util.Optional;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.shared.text.VietnameseText;

/**
 * The line that names the kind of document, "KẾ HOẠCH", alone or with the title behind it.
 *
 * @param rest the words after the kind
 */
record KindLine(DocumentKind kind, String rest) {

    static Optional<KindLine> of(Line line) {
        String folded = line.folded();
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> !kind.abbreviation().isEmpty())
                .filter(kind -> begins(folded, VietnameseText.fold(kind.label())))
                .findFirst()
                .map(kind -> new KindLine(kind, after(line.text(), kind.label().length())));
    }

    private static boolean begins(String folded, String label) {
        return folded.equals(label) || folded.startsWith(label + " ");
    }

    private static String after(String line, int length) {
        String text = VietnameseText.normaliseSpaces(line);
        return text.length() <= length ? "" : text.substring(length).replaceFirst("^[\\s:.-]+", "");
    }
}
