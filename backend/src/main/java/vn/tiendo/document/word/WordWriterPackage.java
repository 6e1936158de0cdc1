package vn.tiendo.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Packs the parts with one fixed time, because a signature or a hash over equal documents must be equal. */
final class WordWriterPackage {

    /** 01/01/1980 00:00, the earliest that a zip entry can say. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordWriterPackage() {}

    static byte[] bytes(XWPFDocument word) throws IOException {
        var packed = new ByteArrayOutputStream();
        word.write(packed);
        return withFixedTimes(packed.toByteArray());
    }

    private static byte[] withFixedTimes(byte[] packed) throws IOException {
        var result = new ByteArrayOutputStream(packed.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed));
                var out = new ZipOutputStream(result)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EARLIEST);
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return result.toByteArray();
    }
}
