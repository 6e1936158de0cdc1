package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Gathers the text of one paragraph run by run. */
final class ParagraphText {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\s*(\\(?\\d{1,2}(\\s*,\\s*\\d{1,2})*\\)?|\\*{1,3}|\\[\\d{1,2}])\\s*");
    private static final Pattern MEASURE = Pattern.compile("(?s).*((?<!\\p{L})[kcdm]?m|(?<!\\d)10)\\s*");

    private final StringBuilder text = new StringBuilder();
    private final List<WordNote> notes = new ArrayList<>();
    private final List<WordBlock> boxes = new ArrayList<>();
    private boolean plainSeen;
    private boolean uprightSeen;
    private boolean hiddenSeen;

    void add(String raw, RunFormat format) {
        if (RunFormat.is(format.hidden())) {
            hiddenSeen = true;
            return;
        }
        if (RunFormat.is(format.raised()) && isNoteMark(raw)) {
            return;
        }
        String read = LegacyFont.read(raw, format.font());
        text.append(RunFormat.is(format.capitals()) ? read.toUpperCase(VIETNAMESE) : read);
        if (raw.codePoints().anyMatch(Character::isLetterOrDigit)) {
            plainSeen |= !RunFormat.is(format.bold());
            uprightSeen |= !RunFormat.is(format.italic());
        }
    }

    void add(WordNote note) {
        notes.add(note);
    }

    void addBox(List<WordBlock> content) {
        boxes.addAll(content);
    }

    /** The text boxes that hang on the paragraph, in order. */
    List<WordBlock> boxes() {
        return boxes;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    /** A paragraph whose whole text is hidden is not shown, and so is not numbered. */
    boolean isOnlyHidden() {
        return hiddenSeen && isEmpty();
    }

    WordParagraph toParagraph(String label, ParagraphFormat format) {
        String shown = PlainText.of(text);
        WordAlignment alignment = format.alignment();
        Integer outline = format.outline();
        return new WordParagraph(
                label,
                shown,
                alignment == null ? WordAlignment.LEFT : alignment,
                !shown.isEmpty() && !plainSeen,
                !shown.isEmpty() && !uprightSeen,
                format.style(),
                outline == null || outline > 8 ? -1 : outline,
                notes);
    }

    /** A raised figure calls a footnote typed by hand, unless it squares a measure or is an exponent. */
    private boolean isNoteMark(String raw) {
        return NOTE_MARK.matcher(raw).matches() && !MEASURE.matcher(text).matches();
    }
}
