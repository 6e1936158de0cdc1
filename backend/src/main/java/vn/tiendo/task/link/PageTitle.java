package vn.tiendo.task.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What a page calls itself. No more of it is read than its beginning, where the title stands. */
final class PageTitle {
    static final int MOST_READ = 256 * 1024;
    static final int LONGEST = 300;

    private PageTitle() {}

    /** Null when it is no page, has no title or breaks off. */
    static @Nullable String of(ResponseBody body) {
        var type = body.contentType();
        if (type == null || !isPage(type)) {
            return null;
        }
        try (var beginning = body.byteStream()) {
            return read(beginning, type.charset());
        } catch (IOException brokenOff) {
            return null;
        }
    }

    private static boolean isPage(MediaType type) {
        return type.subtype().equalsIgnoreCase("html") || type.subtype().equalsIgnoreCase("xhtml+xml");
    }

    /** @param charset as the server says; null to find it in the page */
    private static @Nullable String read(InputStream page, @Nullable Charset charset) throws IOException {
        var beginning = new ByteArrayInputStream(page.readNBytes(MOST_READ));
        var document = Jsoup.parse(beginning, charset == null ? null : charset.name(), "");
        var title = Normalizer.normalize(document.title(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        int length = Math.min(LONGEST, title.codePointCount(0, title.length()));
        return title.isEmpty() ? null : title.substring(0, title.offsetByCodePoints(0, length));
    }
}
