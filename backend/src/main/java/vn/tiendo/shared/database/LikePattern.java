package vn.tiendo.shared.database;

import java.text.Normalizer;

/** Patterns for {@code like} of what people type. */
public final class LikePattern {
    private LikePattern() {}

    /** Texts that contain these words as they stand; no sign in them is a wildcard. */
    public static String containing(String words) {
        var composed = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        return "%" + composed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
