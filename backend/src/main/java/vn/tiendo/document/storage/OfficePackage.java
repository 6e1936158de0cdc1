package vn.tiendo.document.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the packages of Office from other archives by the list of contents that each must have (ECMA-376, Part 2). */
final class OfficePackage {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final String ARCHIVE = "application/zip";
    private static final String LIST_OF_CONTENTS = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1 << 20;

    private OfficePackage() {}

    /** The media type of the document; that of an archive when it is none, or one with macros. */
    static String typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var list = archive.getEntry(LIST_OF_CONTENTS);
            if (list == null) {
                return ARCHIVE;
            }
            try (var in = archive.getInputStream(list)) {
                return typeNamedIn(new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
            }
        } catch (ZipException damaged) {
            return ARCHIVE;
        }
    }

    /** A document with macros names another main part, or a part with the program. */
    private static String typeNamedIn(String list) {
        if (list.contains("vbaProject")) {
            return ARCHIVE;
        }
        return Map.of(WORD, WORD + ".main+xml", EXCEL, EXCEL + ".main+xml", POWERPOINT, POWERPOINT + ".main+xml")
                .entrySet()
                .stream()
                .filter(type -> list.contains('"' + type.getValue() + '"'))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ARCHIVE);
    }
}
