package vn.tiendo.template.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.tiendo.document.OneAtATime;
import vn.tiendo.document.fill.FormCheck;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unsupported;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.template.TemplateExample;
import vn.tiendo.template.TemplateKind;

/** A form that keeps to the subset of Word, names only what there is, and was filled and printed once. */
record CheckedForm(String name, String sha256, byte[] content) {
    private static final Logger LOG = Logger.getLogger(CheckedForm.class);
    private static final long LARGEST = 2L << 20;
    private static final OneAtATime PLACE = new OneAtATime(
            Duration.ofSeconds(20),
            () -> new Unavailable("forms-busy", "Máy chủ đang bận kiểm tra biểu mẫu khác. Hãy thử lại sau ít giây."),
            () -> new Unsupported(
                    "form-too-heavy", "Biểu mẫu quá nặng để kiểm tra trên máy chủ. Hãy bớt nội dung rồi tải lên lại."));

    /**
     * Takes seconds and memory, so that it is not done within a transaction.
     *
     * @throws Invalid with all that must be put right in the file
     * @throws Unsupported when it is no Word file that can be read
     * @throws Unavailable when others have forms looked through for long
     */
    static CheckedForm of(TemplateKind kind, String fileName, Path received) {
        var file = IncomingFile.inspect(fileName, received, Set.of(FileType.DOCX), LARGEST);
        return PLACE.run(() -> checked(kind, file));
    }

    private static CheckedForm checked(TemplateKind kind, IncomingFile file) {
        try {
            byte[] content = Files.readAllBytes(file.received());
            var findings = FormCheck.of(content, kind.names());
            file.requireNoSecret();
            if (!findings.isEmpty()) {
                throw new Invalid(findings.stream()
                        .map(finding -> new Violation("file", finding))
                        .toList());
            }
            TemplateExample.of(kind, content).toPdf();
            return new CheckedForm(file.name(), kind + file.sha256(), content);
        } catch (UnreadableDocument unreadable) {
            throw new Unsupported(
                    unreadable.reason().code(),
                    "Tệp Word bị hỏng, có mật khẩu, có macro hoặc quá lớn. Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.");
        } catch (IllegalStateException unprintable) {
            LOG.warn("a form that was found good cannot be filled and printed", unprintable);
            throw new Unsupported(
                    "form-not-printable",
                    "Không lập được văn bản từ biểu mẫu này. Hãy bắt đầu lại từ biểu mẫu có sẵn rồi chỉnh sửa dần.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
