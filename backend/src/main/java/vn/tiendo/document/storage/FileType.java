package vn.tiendo.document.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that are taken: by the ending of the name, and by what the content shows itself to be. What a browser
 * would run (HTML, SVG, scripts) and programs are not among them; nor are archives, which nobody looks into.
 */
public enum FileType {
    /** Portable Document Format. */
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    /** Word since 2007. */
    DOCX(OfficePackage.WORD, Set.of(OfficePackage.WORD), "docx"),
    /** Excel since 2007. */
    XLSX(OfficePackage.EXCEL, Set.of(OfficePackage.EXCEL), "xlsx"),
    /** PowerPoint since 2007. */
    PPTX(OfficePackage.POWERPOINT, Set.of(OfficePackage.POWERPOINT), "pptx"),
    /** Word before 2007. */
    DOC("application/msword", Set.of("application/x-tika-msoffice", "application/msword"), "doc"),
    /** Excel before 2007. */
    XLS("application/vnd.ms-excel", Set.of("application/x-tika-msoffice", "application/vnd.ms-excel"), "xls"),
    /** A photograph. */
    JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    /** A picture. */
    PNG("image/png", Set.of("image/png"), "png"),
    /** A video. */
    MP4("video/mp4", Set.of("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"), "mp4");

    private final String mediaType;
    private final Set<String> contents;
    private final List<String> endings;

    FileType(String mediaType, Set<String> contents, String... endings) {
        this.mediaType = mediaType;
        this.contents = contents;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether some type may have a name like this; what the content is shows when it is there. */
    public static boolean mayBeCalled(String name) {
        return Arrays.stream(values()).anyMatch(type -> type.endings.contains(endingOf(name)));
    }

    /** The type that the name and the content agree on.
     *
     * @param content the media type that the content shows itself to be
     */
    static Optional<FileType> of(String name, String content) {
        var ending = endingOf(name);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.contents.contains(content))
                .findFirst();
    }

    private static String endingOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
