package vn.tiendo.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.shared.text.VietnameseText;

/** Passwords that everybody tries first, from {@code common-passwords.txt}; accents, case and separators do not matter. */
final class CommonPasswords {
    private static final Set<String> KNOWN = read();

    private CommonPasswords() {}

    /** Whether it is one of them, or one of them written twice or more. */
    static boolean contains(String password) {
        var folded = fold(password);
        return KNOWN.contains(folded) || isRepeated(folded);
    }

    private static boolean isRepeated(String folded) {
        for (int length = 1; length <= folded.length() / 2; length++) {
            var part = folded.substring(0, length);
            if (folded.length() % length == 0
                    && part.repeat(folded.length() / length).equals(folded)) {
                return length < 5 || KNOWN.contains(part);
            }
        }
        return false;
    }

    private static String fold(String password) {
        return VietnameseText.fold(password).replaceAll("[\\s._-]", "");
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(CommonPasswords::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
