package vn.tiendo.template.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.tiendo.document.fill.FormCheck;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Unsupported;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.template.TemplateExample;
import vn.tiendo.template.TemplateKind;

/** A form that keeps to the subset of Word, names only what there is, and was filled once. */
record CheckedForm(String name, String sha256, byte[] content) {
    private static final long LARGEST = 2L << 20;

    /**
     * @throws Invalid with all that must be put right in the file
     * @throws Unsupported when it is no Word file that can be read
     */
    static CheckedForm of(TemplateKind kind, String fileName, Path received) {
        var file = IncomingFile.inspect(fileName, received, Set.of(FileType.DOCX), LARGEST);
        file.requireNoSecret();
        try {
            byte[] content = Files.readAllBytes(received);
            var findings = FormCheck.of(content, kind.names());
            if (!findings.isEmpty()) {
                throw new Invalid(findings.stream()
                        .map(finding -> new Violation("file", finding))
                        .toList());
            }
            TemplateExample.of(kind, content).toWord();
            return new CheckedForm(file.name(), kind + file.sha256(), content);
        } catch (UnreadableDocument unreadable) {
            throw new Unsupported(
                    unreadable.reason().code(),
                    "Tệp Word bị hỏng, có mật khẩu, có macro hoặc quá lớn. Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
