package vn.tiendo.document.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumSet;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.document.word.HostileFile;
import vn.tiendo.shared.problem.Unsupported;

/** A degree of secrecy is found where a person would see it first, in every kind of file that can be read. */
class SecrecyTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final byte[] SPACES = new byte[1 << 20];

    static {
        Arrays.fill(SPACES, (byte) ' ');
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "ĐỘ MẬT: TỐI MẬT", "UBND TỈNH\nMẬT"})
    void a_mark_on_top_of_the_first_sheet_is_found(String mark) throws IOException {
        assertSecret(sheet(new XSSFWorkbook(), mark));
        assertSecret(sheet(new HSSFWorkbook(), mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Công tác bảo mật", "Mật khẩu", "MẬT ĐỘ DÂN SỐ", "Độ mật", "BÁO CÁO TỐI MẬT THẤT LẠC NĂM 2024"})
    void a_word_that_is_no_mark_passes(String words) throws IOException {
        sheet(new XSSFWorkbook(), words).requireNoSecret();
        sheet(new HSSFWorkbook(), words).requireNoSecret();
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
            written(book, "a.xlsx").requireNoSecret();
            written(old, "a.xls").requireNoSecret();
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
            assertSecret(written(book, "a.xlsx"));
        }
    }

    @Test
    void a_hidden_first_sheet_is_passed_over() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("danh mục");
            book.createSheet().createRow(0).createCell(0).setCellValue("TỐI MẬT");
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
            assertSecret(written(book, "a.xlsx"));
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
            assertSecret(written(book, "a.xlsx"));
            assertSecret(written(old, "a.xls"));
        }
    }

    @Test
    void a_mark_in_a_text_box_over_the_cells_is_found() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4))
                    .setText("MẬT");
            assertSecret(written(book, "a.xlsx"));
        }
    }

    @Test
    void a_mark_on_the_first_slide_is_found_and_on_a_later_one_it_is_none() throws IOException {
        assertSecret(slides("TUYỆT MẬT", "Nội dung"));
        slides("Công tác bảo mật", "Nội dung").requireNoSecret();
        slides("KẾ HOẠCH", "MẬT").requireNoSecret();
    }

    @Test
    void a_mark_on_top_of_an_old_word_document_is_found() throws IOException {
        assertSecret(fixture("toi-mat.doc"));
        fixture("thuong.doc").requireNoSecret();
    }

    @Test
    void a_file_that_nobody_can_look_into_is_refused() throws IOException, GeneralSecurityException {
        assertUnreadable(old("a.doc", "WordDocument"));
        assertUnreadable(old("a.xls", "Workbook"));
        assertUnreadable(encrypted("a.xls"));
        assertUnreadable(withOldPassword());
        assertUnreadable(packaged("a.xlsx", OfficePackage.EXCEL, HostileFile.empty()));
        assertUnreadable(packaged("a.pptx", OfficePackage.POWERPOINT, HostileFile.empty()));
    }

    @Test
    void a_bomb_before_the_top_is_stopped_while_it_opens() throws IOException {
        assertUnreadable(sheetOf(out -> {
            out.write("<worksheet>".getBytes(UTF_8));
            blow(out);
        }));
    }

    @Test
    void a_sheet_that_goes_on_and_on_is_looked_at_on_top() throws IOException {
        assertSecret(sheetOf(out -> {
            rows(out, "MẬT");
            blow(out);
        }));
        sheetOf(out -> {
                    rows(out, "KẾ HOẠCH");
                    blow(out);
                })
                .requireNoSecret();
    }

    @Test
    void outside_entities_are_never_read() throws IOException {
        assertUnreadable(sheetOf(out -> out.write(
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet>&a;</worksheet>".getBytes(UTF_8))));
    }

    private static void rows(OutputStream out, String first) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(UTF_8));
        for (int i = 0; i < 20; i++) {
            var text = i == 0 ? first : "dòng";
            out.write(("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>").getBytes(UTF_8));
        }
    }

    private static void blow(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            out.write(SPACES);
        }
    }

    private IncomingFile sheetOf(HostileFile.Content sheet) throws IOException {
        return packaged(
                "a.xlsx",
                OfficePackage.EXCEL,
                HostileFile.empty()
                        .part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns:r='%s'><sheets><sheet name='1' r:id='r1'/></sheets></workbook>"
                                        .formatted(RELATIONS))
                        .part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                        .part("xl/worksheets/sheet1.xml", sheet));
    }

    private static String relation(String kind, String target) {
        return "<Relationships><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
                .formatted(RELATIONS, kind, target);
    }

    private IncomingFile packaged(String name, String type, HostileFile parts) throws IOException {
        parts.part("[Content_Types].xml", "<Types><Override ContentType=\"%s.main+xml\"/></Types>".formatted(type));
        var file = file();
        Files.write(file, parts.bytes());
        return inspect(name, file);
    }

    private IncomingFile sheet(Workbook book, String text) throws IOException {
        try (book) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("UBND TỈNH BẮC GIANG");
            sheet.createRow(1).createCell(3).setCellValue(text);
            sheet.createRow(2).createCell(0).setCellValue(12);
            return written(book, book instanceof HSSFWorkbook ? "a.xls" : "a.xlsx");
        }
    }

    private IncomingFile slides(String first, String second) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(first);
            show.createSlide().createTextBox().setText(second);
            var file = file();
            try (var out = Files.newOutputStream(file)) {
                show.write(out);
            }
            return inspect("a.pptx", file);
        }
    }

    private IncomingFile written(Workbook book, String name) throws IOException {
        var file = file();
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return inspect(name, file);
    }

    /** A compound file whose only stream is of no use. */
    private IncomingFile old(String name, String stream) throws IOException {
        var file = file();
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            compound.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            compound.writeFilesystem(out);
        }
        return inspect(name, file);
    }

    /** A password makes a compound file of a package, which then passes for an old workbook by its first bytes. */
    private IncomingFile encrypted(String name) throws IOException, GeneralSecurityException {
        var file = file();
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var hidden = encryptor.getDataStream(compound)) {
                hidden.write(new byte[5000]);
            }
            compound.writeFilesystem(out);
        }
        return inspect(name, file);
    }

    private IncomingFile withOldPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("TỐI MẬT");
            return written(book, "a.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private IncomingFile fixture(String name) throws IOException {
        var file = file();
        try (var content = getClass().getResourceAsStream("/office/" + name)) {
            Files.write(file, requireNonNull(content).readAllBytes());
        }
        return inspect(name, file);
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "received", "");
    }

    private static IncomingFile inspect(String name, Path file) {
        return IncomingFile.inspect(name, file, EnumSet.allOf(FileType.class), 100L << 20);
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
