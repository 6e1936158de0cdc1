package vn.tiendo.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.document.word.OfficeParts;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** What is alike in workbooks and presentations: a main part, from which the others are found. */
final class PackageTop {
    private PackageTop() {}

    /** @throws IOException when the file is damaged or opens into too much */
    static List<String> read(Path file, Reading reading) throws IOException {
        var lines = new TopLines();
        try (var parts = OfficeParts.open(file)) {
            var main = parts.related("", "officeDocument").stream().findFirst();
            reading.read(parts, main.orElseThrow(() -> new IOException("no main part")), lines);
            return lines.all();
        } catch (UnreadableDocument | RuntimeException refused) {
            throw new IOException("not a readable Office file", refused);
        }
    }

    static XmlCursor require(OfficeParts parts, String name) throws UnreadableDocument, IOException {
        return parts.part(name).orElseThrow(() -> new IOException("no part " + name));
    }

    /** Adds what a part draws. */
    static void draw(OfficeParts parts, String name, TopLines lines) throws UnreadableDocument, IOException {
        try (var xml = require(parts, name)) {
            xml.enterRoot();
            DrawnText.read(xml, lines);
        }
    }

    /** Looks for the top, from the main part on. */
    @FunctionalInterface
    interface Reading {
        void read(OfficeParts parts, String main, TopLines lines) throws UnreadableDocument, IOException;
    }
}
