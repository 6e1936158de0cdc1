package vn.tiendo.document.storage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How a file goes out: always as attachment, never shown inside the application's own origin. */
public final class FileDownload {
    private FileDownload() {}

    /** The {@code Content-Disposition} of RFC 6266: the exact name for today's programs, a bare one for old ones. */
    public static String attachment(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(bare, exact);
    }
}
