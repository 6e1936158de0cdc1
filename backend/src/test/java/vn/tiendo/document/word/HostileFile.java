package vn.tiendo.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds packages part by part, so that a test can leave out, damage or blow up any of them. */
public final class HostileFile {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    private HostileFile() {}

    public static HostileFile empty() {
        return new HostileFile();
    }

    /** A minimal document around the given content of its body. */
    static HostileFile withBody(String body) {
        return withDocument("<w:document xmlns:w='%s'><w:body>%s</w:body></w:document>".formatted(WORD, body));
    }

    static HostileFile withDocument(String xml) {
        return new HostileFile()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='1' Type='%s/officeDocument' Target='word/document.xml'/></Relationships>"
                                .formatted(RELATIONS))
                .part("word/document.xml", xml);
    }

    HostileFile related(String kind, String target, String xml) {
        return part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='1' Type='%s/%s' Target='%s'/></Relationships>"
                                .formatted(RELATIONS, kind, target))
                .part("word/" + target, xml);
    }

    public HostileFile part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public HostileFile part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Writes the content of one part, however large. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
