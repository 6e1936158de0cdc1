package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_WITH_MACROS;
import static vn.tiendo.document.word.UnreadableDocument.Reason.NOT_A_WORD_DOCUMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a .docx file and how they refer to each other (ECMA-376, part 2). */
final class WordPackage implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final String main;

    WordPackage(byte[] file) throws UnreadableDocument, IOException {
        FileSignature.require(file);
        zip = open(file);
        try {
            main = mainPart();
        } catch (UnreadableDocument | IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** The part that holds the body. */
    XmlCursor body() throws UnreadableDocument, IOException {
        return part(main).orElseThrow(() -> new UnreadableDocument(DAMAGED_DOCUMENT));
    }

    /** The first part that the body refers to as, for instance, {@code styles}. */
    Optional<XmlCursor> related(String kind) throws UnreadableDocument, IOException {
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
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        return targets(folder + "_rels/" + main.substring(slash) + ".rels", folder, kind);
    }

    Optional<XmlCursor> part(String name) throws UnreadableDocument, IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getSize() > WordLimits.PART_BYTES) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
        return Optional.of(XmlCursor.over(new LimitedStream(zip.getInputStream(entry), entry.getCrc())));
    }

    private ZipFile open(byte[] file) throws UnreadableDocument, IOException {
        ZipFile opened;
        try {
            opened = ZipFile.builder().setByteArray(file).get();
        } catch (ZipException cutOff) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT, cutOff);
        }
        var all = opened.getEntries();
        while (all.hasMoreElements() && entries.size() <= WordLimits.PARTS) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(plain(entry.getName()), entry);
        }
        return opened;
    }

    private String mainPart() throws UnreadableDocument, IOException {
        if (entries.size() > WordLimits.PARTS) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
        if (!entries.containsKey("[Content_Types].xml")) {
            throw new UnreadableDocument(NOT_A_WORD_DOCUMENT);
        }
        if (entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableDocument(DOCUMENT_WITH_MACROS);
        }
        if (entries.keySet().stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            throw new UnreadableDocument(NOT_A_WORD_DOCUMENT);
        }
        return targets("_rels/.rels", "", "officeDocument").stream()
                .filter(entries::containsKey)
                .findFirst()
                .or(() -> Optional.of("word/document.xml").filter(entries::containsKey))
                .orElseThrow(() -> new UnreadableDocument(DAMAGED_DOCUMENT));
    }

    private List<String> targets(String relations, String folder, String kind) throws UnreadableDocument, IOException {
        Optional<XmlCursor> part = part(relations);
        List<String> targets = new ArrayList<>();
        if (part.isEmpty()) {
            return targets;
        }
        try (XmlCursor xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(_ -> {
                boolean outside = "External".equals(xml.attribute("TargetMode"));
                if (!outside && xml.attribute("Type").endsWith("/" + kind)) {
                    targets.add(resolve(folder, xml.attribute("Target")));
                }
            });
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : plain(folder + target);
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
