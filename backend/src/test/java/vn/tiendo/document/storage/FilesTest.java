package vn.tiendo.document.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.problem.TooLarge;
import vn.tiendo.shared.problem.Unsupported;

class FilesTest {
    private static final String PDF = "%PDF-1.7";

    @TempDir
    private Path folder;

    @Test
    void a_name_loses_its_folders_and_what_no_name_may_hold() throws IOException {
        assertThat(inspect("C:\\Tài liệu\\Báo cáo: \"quý I\".pdf", PDF).name()).isEqualTo("Báo cáo quý I.pdf");
        assertThat(inspect("../../etc/a.PDF", PDF).name()).isEqualTo("a.PDF");
    }

    @Test
    void a_name_brings_no_line_into_a_header() throws IOException {
        assertThat(inspect("a\r\nSet-Cookie: b=c.pdf", PDF).name()).isEqualTo("aSet-Cookie b=c.pdf");
        assertThat(FileDownload.attachment("a\r\nSet-Cookie: b=c.pdf")).doesNotContain("\r", "\n");
        assertThat(FileDownload.attachment("a\"; filename=\"b.exe")).doesNotContain("; filename=\"b");
    }

    @Test
    void the_same_content_has_the_same_hash_whatever_its_name() throws IOException {
        assertThat(inspect("a.pdf", PDF).sha256())
                .isEqualTo(inspect("b.pdf", PDF).sha256())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"a.docx, %PDF-1.7", "a.exe, MZ", "a, %PDF-1.7", "a.pdf, ''", "a.png, %PDF"})
    void name_and_content_must_agree_on_an_allowed_type(String name, String content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOf(Unsupported.class);
    }

    @Test
    void an_office_document_is_what_its_list_of_contents_says() throws IOException {
        var word = archive("[Content_Types].xml", '"' + OfficePackage.WORD + ".main+xml\"");

        assertThat(IncomingFile.inspect("a.docx", word, EnumSet.allOf(FileType.class), 1 << 20)
                        .type())
                .isEqualTo(FileType.DOCX);
        assertThatThrownBy(() -> IncomingFile.inspect("a.xlsx", word, EnumSet.allOf(FileType.class), 1 << 20))
                .isInstanceOf(Unsupported.class);
    }

    @Test
    void an_archive_and_a_document_with_macros_are_refused_under_any_name() throws IOException {
        var archive = archive("chuong-trinh.exe", "MZ");
        var macros = archive("[Content_Types].xml", '"' + OfficePackage.WORD + ".main+xml\" /word/vbaProject.bin");

        for (var name : new String[] {"a.zip", "a.docx", "a.pdf"}) {
            assertThatThrownBy(() -> IncomingFile.inspect(name, archive, EnumSet.allOf(FileType.class), 1 << 20))
                    .isInstanceOf(Unsupported.class);
            assertThatThrownBy(() -> IncomingFile.inspect(name, macros, EnumSet.allOf(FileType.class), 1 << 20))
                    .isInstanceOf(Unsupported.class);
        }
    }

    @Test
    void a_word_document_with_a_degree_of_secrecy_is_refused_with_the_reason() throws IOException {
        assertThatThrownBy(word("TỐI MẬT", "BÁO CÁO")::requireNoSecret)
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("bí mật nhà nước");
        word("BÁO CÁO", "Công tác bảo mật").requireNoSecret();
    }

    @Test
    void a_pdf_with_a_degree_of_secrecy_is_refused_with_the_reason() throws IOException {
        assertThatThrownBy(pdf("toi-mat.pdf")::requireNoSecret)
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("bí mật nhà nước");
        pdf("thuong.pdf").requireNoSecret();
    }

    @Test
    void a_pdf_that_nobody_can_look_into_is_refused() throws IOException {
        assertThatThrownBy(pdf("co-mat-khau.pdf")::requireNoSecret)
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("mật khẩu");
        assertThatThrownBy(inspect("a.pdf", PDF)::requireNoSecret).isInstanceOf(Unsupported.class);
    }

    @Test
    void a_file_over_the_limit_is_refused() {
        assertThatThrownBy(() -> IncomingFile.inspect("a.pdf", file(PDF), EnumSet.allOf(FileType.class), 3))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void content_lies_in_one_place_and_nothing_half_is_left() throws IOException {
        var contents = new FolderBytes(folder.resolve("store"));
        var incoming = inspect("a.pdf", PDF);
        var place = FileStore.placeOf(incoming.sha256());
        contents.place(incoming.received(), place);
        contents.place(incoming.received(), place);

        assertThat(contents.open(place)).hasContent(PDF);
        try (var all = Files.walk(folder.resolve("store"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_download_names_the_file_in_vietnamese_and_for_old_programs_without_accents() {
        assertThat(FileDownload.attachment("Đề án 50%.pdf"))
                .isEqualTo(
                        "attachment; filename=\"De an 50_.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%2050%25.pdf");
    }

    private IncomingFile word(String... lines) throws IOException {
        var file = Files.createTempFile(folder, "received", "");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
        }
        return IncomingFile.inspect("a.docx", file, EnumSet.allOf(FileType.class), 1 << 20);
    }

    private Path archive(String entry, String content) throws IOException {
        var file = Files.createTempFile(folder, "received", "");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }

    private IncomingFile inspect(String name, String content) throws IOException {
        return IncomingFile.inspect(name, file(content), EnumSet.allOf(FileType.class), 1 << 20);
    }

    private IncomingFile pdf(String name) throws IOException {
        try (var content = getClass().getResourceAsStream("/pdf/" + name)) {
            Files.copy(requireNonNull(content), folder.resolve(name));
        }
        return IncomingFile.inspect(name, folder.resolve(name), EnumSet.allOf(FileType.class), 1 << 20);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "received", ""), content);
    }
}
