package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a .docx file as its reader sees it: tracked changes accepted, hidden text left out, automatic numbers
 * computed, text composed (NFC). Memory and time are bounded whatever the file holds.
 */
public final class WordReader {

    private WordReader() {}

    /**
     * Reads a file from disk.
     *
     * @throws IOException when the disk fails
     * @throws UnreadableDocument when the content is no readable Word document
     */
    public static WordDocument read(Path file) throws UnreadableDocument, IOException {
        if (Files.size(file) > WordLimits.FILE_BYTES) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
        return read(Files.readAllBytes(file));
    }

    /** Reads a file that is already in memory. */
    public static WordDocument read(byte[] file) throws UnreadableDocument {
        if (file.length > WordLimits.FILE_BYTES) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
        try (WordPackage parts = new WordPackage(file)) {
            return read(parts);
        } catch (LimitedStream.TooMuch tooMuch) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE, tooMuch);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT, broken);
        }
    }

    private static WordDocument read(WordPackage parts) throws UnreadableDocument, IOException {
        Budget budget = new Budget();
        WordStyles styles = WordStyles.read(parts.related("styles"));
        WordNumbering numbering = WordNumbering.read(parts.related("numbering"));
        WordNotes notes = WordNotes.none();
        StoryReader withoutNotes = new StoryReader(styles, numbering, notes, budget);
        notes = WordNotes.read(parts.related("footnotes"), parts.related("endnotes"), withoutNotes);
        List<String> margins = margins(parts, withoutNotes);
        numbering.restart();
        try (XmlCursor xml = parts.body()) {
            List<WordBlock> blocks = new StoryReader(styles, numbering, notes, budget).readBody(xml);
            xml.finish();
            return new WordDocument(blocks, margins);
        }
    }

    private static List<String> margins(WordPackage parts, StoryReader reader) throws UnreadableDocument, IOException {
        List<String> lines = new ArrayList<>();
        for (String name : parts.namesOf("header")) {
            Optional<XmlCursor> part = parts.part(name);
            if (part.isEmpty()) {
                continue;
            }
            try (XmlCursor xml = part.get()) {
                xml.enterRoot();
                WordCell all = new WordCell(0, 1, false, reader.read(xml));
                lines.addAll(all.lines());
            }
        }
        return lines;
    }
}
