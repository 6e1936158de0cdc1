package vn.tiendo.document.word;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings text to the one form that is kept: composed, without invisible characters, one space between words. */
final class PlainText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]|[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

    private PlainText() {}

    static String of(CharSequence raw) {
        String text = INVISIBLE.matcher(raw).replaceAll("");
        text = PRIVATE.matcher(text).replaceAll("•").replace('\u2011', '-');
        text = SPACES.matcher(text).replaceAll(" ");
        text = AROUND_BREAKS.matcher(text).replaceAll("\n");
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
