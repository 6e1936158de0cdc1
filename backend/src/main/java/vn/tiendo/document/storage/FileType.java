package vn.tiendo.document.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file by the ending of its name and the first bytes that such a file must have. */
public enum FileType {
    /** Portable Document Format. */
    PDF("application/pdf", 0, "25504446", "pdf"),
    /** Word since 2007. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, "504b0304", "docx"),
    /** Excel since 2007. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, "504b0304", "xlsx"),
    /** PowerPoint since 2007. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, "504b0304", "pptx"),
    /** Word before 2007. */
    DOC("application/msword", 0, "d0cf11e0a1b11ae1", "doc"),
    /** Excel before 2007. */
    XLS("application/vnd.ms-excel", 0, "d0cf11e0a1b11ae1", "xls"),
    /** A photograph. */
    JPEG("image/jpeg", 0, "ffd8ff", "jpg", "jpeg"),
    /** A picture. */
    PNG("image/png", 0, "89504e470d0a1a0a", "png"),
    /** A video; its first four bytes are a length. */
    MP4("video/mp4", 4, HexFormat.of().formatHex("ftyp".getBytes(StandardCharsets.US_ASCII)), "mp4"),
    /** Several files in one. */
    ZIP("application/zip", 0, "504b0304", "zip");

    /** As many first bytes as are needed to recognise any of them. */
    static final int LONGEST_START = 12;

    private final String mediaType;
    private final int offset;
    private final byte[] start;
    private final List<String> endings;

    FileType(String mediaType, int offset, String start, String... endings) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.start = HexFormat.of().parseHex(start);
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that the name and the first bytes agree on. */
    static Optional<FileType> of(String name, byte[] firstBytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.startsIn(firstBytes))
                .findFirst();
    }

    private boolean startsIn(byte[] bytes) {
        int end = offset + start.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, start, 0, start.length);
    }
}
