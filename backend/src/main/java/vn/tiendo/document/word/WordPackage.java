package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_WITH_MACROS;
import static vn.tiendo.document.word.UnreadableDocument.Reason.NOT_A_WORD_DOCUMENT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a .docx file, seen from its body. */
public final class WordPackage implements AutoCloseable {

    private final OfficeParts parts;
    private final String main;

    public WordPackage(byte[] file) throws UnreadableDocument, IOException {
        FileSignature.require(file);
        parts = OfficeParts.of(file);
        try {
            main = mainPart();
        } catch (UnreadableDocument | IOException | RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    /** The name of the part that holds the body. */
    public String main() {
        return main;
    }

    /** All parts, in the order of the file. */
    public Set<String> names() {
        return parts.names();
    }

    /** A part as it is, which must not open into more than so many bytes. */
    public byte[] bytes(String name, int most) throws UnreadableDocument, IOException {
        return parts.bytes(name, most);
    }

    /** The part that holds the body. */
    public XmlCursor body() throws UnreadableDocument, IOException {
        return part(main).orElseThrow(() -> new UnreadableDocument(DAMAGED_DOCUMENT));
    }

    /** The first part that the body refers to as, for instance, {@code styles}. */
    public Optional<XmlCursor> related(String kind) throws UnreadableDocument, IOException {
        for (String name : namesOf(kind)) {
            Optional<XmlCursor> found = part(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The names of all parts that the body refers to by one kind. */
    List<String> namesOf(String kind) throws UnreadableDocument, IOException {
        return parts.related(main, kind);
    }

    /** The part that the body refers to under this id. */
    public Optional<XmlCursor> referred(String id) throws UnreadableDocument, IOException {
        Optional<String> name = nameOf(id);
        return name.isEmpty() ? Optional.empty() : part(name.get());
    }

    /** The name of that part. */
    public Optional<String> nameOf(String id) throws UnreadableDocument, IOException {
        return parts.referred(main, id);
    }

    public Optional<XmlCursor> part(String name) throws UnreadableDocument, IOException {
        if (parts.statedSize(name) > WordLimits.PART_BYTES) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
        return parts.part(name);
    }

    private String mainPart() throws UnreadableDocument, IOException {
        var names = parts.names();
        if (!names.contains("[Content_Types].xml")) {
            throw new UnreadableDocument(NOT_A_WORD_DOCUMENT);
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableDocument(DOCUMENT_WITH_MACROS);
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            throw new UnreadableDocument(NOT_A_WORD_DOCUMENT);
        }
        return parts.related("", "officeDocument").stream()
                .filter(names::contains)
                .findFirst()
                .or(() -> Optional.of("word/document.xml").filter(names::contains))
                .orElseThrow(() -> new UnreadableDocument(DAMAGED_DOCUMENT));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
