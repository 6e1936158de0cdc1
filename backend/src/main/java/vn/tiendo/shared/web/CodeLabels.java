package vn.tiendo.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Vietnamese labels of codes, from {@code messages_vi.properties}: the one place where they are written. */
public class CodeLabels {
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages", Locale.forLanguageTag("vi"));

    /** The label of one code, for exports.
     *
     * @throws java.util.MissingResourceException when nobody has given it one
     */
    public static String of(Enum<?> code) {
        return MESSAGES.getString(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** The words under a key, where there are any. */
    public static Optional<String> find(String key) {
        return MESSAGES.containsKey(key) ? Optional.of(MESSAGES.getString(key)) : Optional.empty();
    }

    /** What comes after this beginning in the keys that have it. */
    public static Stream<String> keys(String beginning) {
        return MESSAGES.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()));
    }

    /** All labels of a type of codes, or nothing where it has none. */
    Optional<Map<String, String>> of(String type, @Nullable List<Object> codes) {
        if (codes == null || codes.isEmpty()) {
            return Optional.empty();
        }
        var labels = new LinkedHashMap<String, String>();
        for (var code : codes) {
            var key = type + "." + code;
            if (MESSAGES.containsKey(key)) {
                labels.put(code.toString(), MESSAGES.getString(key));
            }
        }
        return labels.size() == codes.size() ? Optional.of(labels) : Optional.empty();
    }
}
