package vn.tiendo.document.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.tiendo.document.office.OldOfficeTop;
import vn.tiendo.document.office.SheetTop;
import vn.tiendo.document.office.SlideTop;
import vn.tiendo.document.pdf.PdfText;
import vn.tiendo.document.word.DegreeOfSecrecy;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordDocument;
import vn.tiendo.document.word.WordReader;
import vn.tiendo.shared.problem.TooLarge;
import vn.tiendo.shared.problem.Unsupported;

/** A file that has arrived and was looked at; nothing of it is kept yet.
 *
 * @param name cleaned of folders and control characters, NFC
 * @param sha256 of the content, 64 hexadecimal digits
 * @param received where the bytes lie until the request ends
 */
public record IncomingFile(String name, FileType type, long sizeBytes, String sha256, Path received) {
    private static final int LONGEST_NAME = 200;
    private static final int BLOCK = 64 * 1024;

    /** Looks at a file without holding it in memory.
     *
     * @throws TooLarge when it has more bytes than allowed
     * @throws Unsupported when name and content do not agree on one of the allowed types
     */
    public static IncomingFile inspect(String name, Path received, Set<FileType> allowed, long largestBytes) {
        try {
            long size = Files.size(received);
            if (size > largestBytes) {
                throw new TooLarge(
                        "file-too-large", "Tệp vượt quá %d MB. Hãy chọn tệp nhỏ hơn.".formatted(largestBytes >> 20));
            }
            var clean = cleaned(name);
            var type = FileType.of(clean, ContentType.of(received))
                    .filter(allowed::contains)
                    .orElseThrow(IncomingFile::notAllowed);
            return new IncomingFile(clean, type, size, sha256(received), received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a document that bears a degree of secrecy. A scanned page, a picture and a video are not read.
     *
     * @throws Unsupported with the reason, when it is marked or cannot be read
     */
    public void requireNoSecret() {
        if (bearsDegreeOfSecrecy()) {
            throw new Unsupported(
                    "secret-document",
                    "Tài liệu có dấu độ mật. Hệ thống này không được dùng để lưu tài liệu bí mật nhà nước; hãy xử lý theo quy định về bảo vệ bí mật nhà nước.");
        }
    }

    private boolean bearsDegreeOfSecrecy() {
        return switch (type) {
            case DOCX -> DegreeOfSecrecy.standsOnTop(wordDocument());
            case PDF -> DegreeOfSecrecy.standsOnTop(firstPage().stream());
            case XLSX -> DegreeOfSecrecy.standsAmong(top(SheetTop::of));
            case PPTX -> DegreeOfSecrecy.standsAmong(top(SlideTop::of));
            case XLS -> DegreeOfSecrecy.standsAmong(top(OldOfficeTop::ofWorkbook));
            case DOC -> DegreeOfSecrecy.standsAmong(top(OldOfficeTop::ofDocument));
            case JPEG, PNG, MP4 -> false;
        };
    }

    private List<String> top(Top top) {
        try {
            return top.of(received);
        } catch (IOException damaged) {
            throw new Unsupported(
                    "unreadable-office-file",
                    "Tệp Word, Excel hoặc PowerPoint bị hỏng, có mật khẩu hoặc quá lớn nên không kiểm tra được dấu độ mật. Hãy bỏ mật khẩu, hoặc lưu lại thành .docx, .xlsx, .pptx hay PDF rồi gửi.");
        }
    }

    private List<String> firstPage() {
        try {
            return PdfText.ofFirstPage(received);
        } catch (IOException damaged) {
            throw new Unsupported(
                    "unreadable-pdf",
                    "Tệp PDF bị hỏng hoặc có mật khẩu nên không kiểm tra được dấu độ mật. Hãy bỏ mật khẩu, hoặc lưu lại thành PDF khác rồi gửi.");
        }
    }

    private WordDocument wordDocument() {
        try {
            return WordReader.read(received);
        } catch (UnreadableDocument unreadable) {
            throw new Unsupported(
                    unreadable.reason().code(),
                    "Tệp Word bị hỏng, có mật khẩu, có macro hoặc quá lớn nên không kiểm tra được dấu độ mật. Hãy lưu lại thành .docx thông thường hoặc PDF rồi gửi.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the top of a kind of file is read. */
    private interface Top {
        List<String> of(Path file) throws IOException;
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Browsers may send a whole path; the end of a long name holds its type. */
    private static String cleaned(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }

    /** What is said to a file of another type, or of one that its content does not agree with. */
    public static Unsupported notAllowed() {
        return new Unsupported(
                "file-type-not-allowed",
                "Loại tệp không được chấp nhận, hoặc nội dung tệp không đúng với phần mở rộng của tên. Hãy gửi tệp PDF, Word, Excel, PowerPoint không có macro, ảnh JPG, PNG hoặc video MP4.");
    }
}
