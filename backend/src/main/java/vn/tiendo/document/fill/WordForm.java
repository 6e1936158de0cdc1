package vn.tiendo.document.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.UnreadableDocument.Reason;
import vn.tiendo.document.word.WordPackage;

/** A Word file in its parts, of which the text and the styles may be changed. */
final class WordForm {
    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    /** A form is text; what opens into more is none. */
    private static final long MOST_BYTES = 32L << 20;

    /** 01/01/1980 00:00, the earliest that a zip entry can say: equal documents are equal byte for byte. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final Document text;

    private WordForm(Map<String, byte[]> parts) throws UnreadableDocument {
        this.parts = parts;
        this.text = WordXml.parse(parts.get(BODY));
    }

    /** @throws UnreadableDocument when it is no Word file, or one with another order of parts than Word's */
    static WordForm open(byte[] file) throws UnreadableDocument {
        try (var whole = new WordPackage(file)) {
            whole.body().close();
            var form = new WordForm(unpacked(file));
            form.body();
            return form;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, damaged);
        }
    }

    Element body() {
        return WordXml.children(text.getDocumentElement(), "body").getFirst();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** The styles; a file without any has an empty part. */
    Document styles() throws UnreadableDocument {
        return WordXml.parse(parts.get(STYLES));
    }

    void replaceStyles(Document styles) {
        parts.put(STYLES, WordXml.bytes(styles));
    }

    byte[] packed() {
        parts.put(BODY, WordXml.bytes(text));
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EARLIEST);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws UnreadableDocument, IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new UnreadableDocument(Reason.DOCUMENT_TOO_LARGE, null);
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        if (!parts.containsKey(BODY) || !parts.containsKey(STYLES)) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, null);
        }
        return parts;
    }
}
