package vn.tiendo.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a document as people write it, with or without its number: {@code KH-LĐTB&XH}, {@code 14/KH-UBND}.
 *
 * <p>One body writes its own symbol in several ways, so it is shown as written and compared in its {@link #normalised()} form.
 */
public record DocumentSymbol(String asWritten) {

    private static final Pattern LEADING_NUMBER = Pattern.compile("^0*(\\d+)(?=\\D)");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0/&–—-]+");

    /** Longest first, so that CTr is not taken for CT. */
    private static final DocumentKind[] KINDS = Arrays.stream(DocumentKind.values())
            .filter(kind -> !kind.abbreviation().isEmpty())
            .sorted(Comparator.comparing(
                            (DocumentKind kind) -> kind.abbreviation().length())
                    .reversed())
            .toArray(DocumentKind[]::new);

    public DocumentSymbol {
        asWritten = Normalizer.normalize(asWritten, Normalizer.Form.NFC).strip();
    }

    /** The same for every way of writing: without {@code & - /} and spaces, without leading zeros and the body's optional S. */
    public String normalised() {
        return written("");
    }

    /** Both ways in which it may be written once signs are left out: with the body's optional S and without. */
    public List<String> spellings() {
        return List.of(written(""), written("S"));
    }

    private String written(String beforeBody) {
        String rest = asWritten.toUpperCase(Locale.ROOT);
        String number = "";
        Matcher leading = LEADING_NUMBER.matcher(rest);
        if (leading.find()) {
            number = leading.group(1) + "/";
            rest = rest.substring(leading.end());
        }
        String letters = SEPARATORS.matcher(rest).replaceAll("");
        String kind = kindAtStart(rest, letters);
        return number + kind + beforeBody + withoutLeadingS(letters.substring(kind.length()));
    }

    /** Whether both mean the same document series (or the same document, when both carry a number). */
    public boolean matches(DocumentSymbol other) {
        return normalised().equals(other.normalised());
    }

    /** The kind that the symbol names; empty for a công văn, whose symbol names none. */
    public Optional<DocumentKind> kind() {
        return Arrays.stream(SEPARATORS.split(LEADING_NUMBER.matcher(asWritten).replaceFirst("")))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .flatMap(DocumentKind::ofAbbreviation);
    }

    private static String kindAtStart(String rest, String letters) {
        String firstGroup = Arrays.stream(SEPARATORS.split(rest))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse("");
        boolean separated = firstGroup.length() < letters.length();
        return Arrays.stream(KINDS)
                .map(kind -> kind.abbreviation().toUpperCase(Locale.ROOT))
                .filter(kind -> separated ? kind.equals(firstGroup) : letters.startsWith(kind))
                .findFirst()
                .orElse("");
    }

    /** "Sở" is written or left out at will: KH-SLĐTBXH is KH-LĐTBXH. */
    private static String withoutLeadingS(String body) {
        return body.length() > 2 && body.startsWith("S") ? body.substring(1) : body;
    }

    @Override
    public String toString() {
        return asWritten;
    }
}
