package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a file of any Office program and how they refer to each other (ECMA-376, part 2). */
public final class OfficeParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private OfficeParts(ZipFile zip) throws UnreadableDocument {
        this.zip = zip;
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            if (!entry.isDirectory()) {
                entries.putIfAbsent(plain(entry.getName()), entry);
            }
            if (entries.size() > WordLimits.PARTS) {
                throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
            }
        }
    }

    /** Opens a file on disk; its parts are read one by one, never the whole. */
    public static OfficeParts open(Path file) throws UnreadableDocument, IOException {
        requireFewParts(file);
        return opened(ZipFile.builder().setPath(file));
    }

    static OfficeParts of(byte[] file) throws UnreadableDocument, IOException {
        return opened(ZipFile.builder().setByteArray(file));
    }

    /** A part by its name; empty when there is none. Whoever reads on past the limit is refused. */
    public Optional<XmlCursor> part(String name) throws UnreadableDocument, IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(XmlCursor.over(new LimitedStream(zip.getInputStream(entry), entry.getCrc())));
    }

    /** A part as it is, which must not open into more than so many bytes. */
    byte[] bytes(String name, int most) throws UnreadableDocument, IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT);
        }
        try (var in = new LimitedStream(zip.getInputStream(entry), entry.getCrc())) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
            }
            return content;
        }
    }

    /** The parts that another one refers to by one kind, in order; the package itself refers as the part "". */
    public List<String> related(String part, String kind) throws UnreadableDocument, IOException {
        return relations(part).stream()
                .filter(it -> it.type().endsWith("/" + kind))
                .map(Relation::target)
                .toList();
    }

    /** The part that another one refers to under this id. */
    public Optional<String> referred(String part, String id) throws UnreadableDocument, IOException {
        return relations(part).stream()
                .filter(it -> it.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** How large a part says that it is, when opened; nobody has looked. */
    long statedSize(String name) {
        ZipArchiveEntry entry = entries.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    private List<Relation> relations(String part) throws UnreadableDocument, IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlCursor> found = part(folder + "_rels/" + part.substring(slash) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (found.isEmpty()) {
            return relations;
        }
        try (XmlCursor xml = found.get()) {
            xml.enterRoot();
            xml.eachChild(_ -> {
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    relations.add(new Relation(
                            xml.attribute("Id"), xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
                }
            });
        }
        return relations;
    }

    private static OfficeParts opened(ZipFile.Builder file) throws UnreadableDocument, IOException {
        ZipFile zip = zip(file);
        try {
            return new OfficeParts(zip);
        } catch (UnreadableDocument | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static ZipFile zip(ZipFile.Builder file) throws UnreadableDocument, IOException {
        try {
            return file.get();
        } catch (ZipException cutOff) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT, cutOff);
        }
    }

    /** The platform counts without making an object for each of a million entries. */
    private static void requireFewParts(Path file) throws UnreadableDocument, IOException {
        try (var listed = new java.util.zip.ZipFile(file.toFile())) {
            if (listed.size() > WordLimits.PARTS) {
                throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
            }
        } catch (ZipException damaged) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT, damaged);
        }
    }

    /** The name of the part that a relation of a part in this folder, empty or with a slash at its end, is about. */
    public static String resolve(String folder, String target) {
        return plain(target.startsWith("/") ? target : folder + target);
    }

    private static String plain(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private record Relation(String id, String type, String target) {}
}
