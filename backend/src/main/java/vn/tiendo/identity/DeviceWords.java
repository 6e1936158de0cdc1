package vn.tiendo.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Browser and system in words that their owner recognises, from the User-Agent header. */
final class DeviceWords {
    /** Browsers name their ancestors too, so that the more particular name comes first. */
    private static final Map<String, String> BROWSERS = ordered(
            "coc_coc_browser", "Cốc Cốc",
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private DeviceWords() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "Thiết bị không rõ";
        }
        var browser = find(BROWSERS, userAgent);
        var system = find(SYSTEMS, userAgent);
        return browser.map(b -> system.map(s -> b + " trên " + s).orElse(b))
                .or(() -> system)
                .orElse("Thiết bị không rõ");
    }

    private static Optional<String> find(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
