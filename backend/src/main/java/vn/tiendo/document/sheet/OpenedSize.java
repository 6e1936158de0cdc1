package vn.tiendo.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import vn.tiendo.shared.problem.TooLarge;

/** How much a packed file opens into, counted before any of it is read into memory; a zip's own word is not trusted. */
public final class OpenedSize {
    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 16L << 20;

    private OpenedSize() {}

    /** @throws TooLarge when it opens into more than any workbook that people fill in */
    public static void requireSmall(Path file) throws IOException {
        long left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    left -= length(in, left);
                }
            }
        }
    }

    private static long length(InputStream in, long most) throws IOException {
        byte[] block = new byte[8192];
        long length = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            length += read;
            if (length > most) {
                throw tooLarge();
            }
        }
        return length;
    }

    private static TooLarge tooLarge() {
        return new TooLarge(
                "workbook-too-large",
                "Tệp Excel quá lớn so với biểu mẫu. Hãy tải lại tệp Excel từ hệ thống và nhập vào tệp đó.");
    }
}
