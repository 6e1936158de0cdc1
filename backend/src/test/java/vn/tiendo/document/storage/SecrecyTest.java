package vn.tiendo.document.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.document.word.HostileFile;
import vn.tiendo.shared.problem.Unsupported;

/** A degree of secrecy is found where a person would see it first, in every kind of file that can be read. */
class SecrecyTest {
    @TempDir
    private Path folder;

    private SecretFiles files;

    @BeforeEach
    void a_folder_for_files() {
        files = new SecretFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "ĐỘ MẬT: TỐI MẬT", "UBND TỈNH\nMẬT"})
    void a_mark_on_top_of_the_first_sheet_is_found(String mark) throws IOException {
        assertSecret(files.sheet(new XSSFWorkbook(), mark));
        assertSecret(files.sheet(new HSSFWorkbook(), mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Công tác bảo mật", "Mật khẩu", "MẬT ĐỘ DÂN SỐ", "Độ mật", "BÁO CÁO TỐI MẬT THẤT LẠC NĂM 2024"})
    void a_word_that_is_no_mark_passes(String words) throws IOException {
        files.sheet(new XSSFWorkbook(), words).requireNoSecret();
        files.sheet(new HSSFWorkbook(), words).requireNoSecret();
    }

    @Test
    void a_mark_far_down_in_a_table_is_a_value_and_no_mark() throws IOException {
        try (var book = new XSSFWorkbook();
                var old = new HSSFWorkbook()) {
            for (var each : new Workbook[] {book, old}) {
                var sheet = each.createSheet();
                for (int i = 0; i < 40; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("Văn bản " + i);
                }
                sheet.createRow(40).createCell(0).setCellValue("MẬT");
            }
            files.written(book, "a.xlsx").requireNoSecret();
            files.written(old, "a.xls").requireNoSecret();
        }
    }

    @Test
    void rows_without_a_word_push_no_mark_out_of_sight() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int i = 0; i < 60; i++) {
                sheet.createRow(i).createCell(0).setBlank();
            }
            sheet.createRow(60).createCell(5).setCellValue("TUYỆT MẬT");
            assertSecret(files.written(book, "a.xlsx"));
        }
    }

    @Test
    void a_hidden_first_sheet_is_passed_over() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("danh mục");
            book.createSheet().createRow(0).createCell(0).setCellValue("TỐI MẬT");
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
            assertSecret(files.written(book, "a.xlsx"));
        }
    }

    @Test
    void a_mark_in_the_page_header_of_a_sheet_is_found() throws IOException {
        try (var book = new XSSFWorkbook();
                var old = new HSSFWorkbook()) {
            for (var each : new Workbook[] {book, old}) {
                var sheet = each.createSheet();
                sheet.createRow(0).createCell(0).setCellValue("BÁO CÁO");
                sheet.getHeader().setCenter("&\"Times New Roman,Bold\"&14TỐI MẬT");
            }
            assertSecret(files.written(book, "a.xlsx"));
            assertSecret(files.written(old, "a.xls"));
        }
    }

    @Test
    void a_mark_in_a_text_box_over_the_cells_is_found() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4))
                    .setText("MẬT");
            assertSecret(files.written(book, "a.xlsx"));
        }
    }

    @Test
    void a_mark_on_the_first_slide_is_found_and_on_a_later_one_it_is_none() throws IOException {
        assertSecret(files.slides("TUYỆT MẬT", "Nội dung"));
        files.slides("Công tác bảo mật", "Nội dung").requireNoSecret();
        files.slides("KẾ HOẠCH", "MẬT").requireNoSecret();
    }

    @Test
    void a_mark_on_top_of_an_old_word_document_is_found() throws IOException {
        assertSecret(files.fixture("toi-mat.doc"));
        files.fixture("thuong.doc").requireNoSecret();
    }

    @Test
    void a_file_that_nobody_can_look_into_is_refused() throws IOException, GeneralSecurityException {
        assertUnreadable(files.old("a.doc", "WordDocument"));
        assertUnreadable(files.old("a.xls", "Workbook"));
        assertUnreadable(files.encrypted("a.xls"));
        assertUnreadable(files.withOldPassword());
        assertUnreadable(files.packaged("a.xlsx", OfficePackage.EXCEL, HostileFile.empty()));
        assertUnreadable(files.packaged("a.pptx", OfficePackage.POWERPOINT, HostileFile.empty()));
    }

    @Test
    void a_bomb_before_the_top_is_stopped_while_it_opens() throws IOException {
        assertUnreadable(files.sheetOf(out -> {
            out.write("<worksheet>".getBytes(UTF_8));
            SecretFiles.blow(out);
        }));
    }

    @Test
    void a_sheet_that_goes_on_and_on_is_looked_at_on_top() throws IOException {
        assertSecret(files.sheetOf(out -> {
            SecretFiles.rows(out, "MẬT");
            SecretFiles.blow(out);
        }));
        files.sheetOf(out -> {
                    SecretFiles.rows(out, "KẾ HOẠCH");
                    SecretFiles.blow(out);
                })
                .requireNoSecret();
    }

    @Test
    void outside_entities_are_never_read() throws IOException {
        assertUnreadable(files.sheetOf(out -> out.write(
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet>&a;</worksheet>".getBytes(UTF_8))));
    }

    private static void assertSecret(IncomingFile file) {
        assertThatThrownBy(file::requireNoSecret)
                .isInstanceOfSatisfying(
                        Unsupported.class, refused -> assertThat(refused.code()).isEqualTo("secret-document"));
    }

    private static void assertUnreadable(IncomingFile file) {
        assertThatThrownBy(file::requireNoSecret)
                .isInstanceOfSatisfying(
                        Unsupported.class, refused -> assertThat(refused.code()).isEqualTo("unreadable-office-file"));
    }
}
