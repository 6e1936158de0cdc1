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

    /** A form is text of some pages; what opens into more is none. */
    private static final int MOST_BYTES = 8 << 20;

    private static final int MOST_PART_BYTES = 4 << 20;

    /** Elements, attributes and texts of a part; a tree of them takes up to 30 MB. Ten full pages have some 10 000. */
    private static final int MOST_NODES = 150_000;

    /** 01/01/1980 00:00, the earliest that a zip entry can say: equal documents are equal byte for byte. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final Document text;

    private WordForm(Map<String, byte[]> parts) throws UnreadableDocument {
        this.parts = parts;
        this.text = WordXml.parse(parts.get(BODY));
    }

    /**
     * A form that somebody has brought.
     *
     * @throws UnreadableDocument when it is no Word file, one with another order of parts than Word's, or too large for a form
     */
    static WordForm open(byte[] file) throws UnreadableDocument {
        try (var whole = new WordPackage(file)) {
            var form = new WordForm(unpacked(whole));
            form.body();
            return form;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, damaged);
        }
    }

    /** One of our own, however long. */
    static WordForm ours(byte[] file) throws UnreadableDocument {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return new WordForm(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form as its documents go out, with the properties of this one. */
    WordForm issued(WordForm properties) throws UnreadableDocument {
        return new WordForm(IssuedParts.of(parts, properties.parts));
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

    /** Nothing becomes a tree before it was counted. */
    private static Map<String, byte[]> unpacked(WordPackage whole) throws UnreadableDocument, IOException {
        var names = whole.names();
        if (!whole.main().equals(BODY) || !names.contains(STYLES)) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, null);
        }
        var parts = new LinkedHashMap<String, byte[]>();
        int left = MOST_BYTES;
        for (String name : names) {
            byte[] content = whole.bytes(name, Math.min(left, MOST_PART_BYTES));
            left -= content.length;
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                requireSmallTree(whole, name);
            }
            parts.put(name, content);
        }
        return parts;
    }

    private static void requireSmallTree(WordPackage whole, String name) throws UnreadableDocument, IOException {
        var part = whole.part(name);
        if (part.isPresent()) {
            try (var xml = part.get()) {
                xml.requireAtMost(MOST_NODES);
            }
        }
    }
}
