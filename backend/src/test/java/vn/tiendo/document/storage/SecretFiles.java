package vn.tiendo.document.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
import vn.tiendo.document.word.HostileFile;

/** Files of Office in all kinds, made for one test. */
final class SecretFiles {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final byte[] SPACES = new byte[1 << 20];

    static {
        Arrays.fill(SPACES, (byte) ' ');
    }

    private final Path folder;

    SecretFiles(Path folder) {
        this.folder = folder;
    }

    static void rows(OutputStream out, String first) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(UTF_8));
        for (int i = 0; i < 20; i++) {
            var text = i == 0 ? first : "dòng";
            out.write(("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>").getBytes(UTF_8));
        }
    }

    static void blow(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            out.write(SPACES);
        }
    }

    IncomingFile sheetOf(HostileFile.Content sheet) throws IOException {
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

    IncomingFile packaged(String name, String type, HostileFile parts) throws IOException {
        parts.part("[Content_Types].xml", "<Types><Override ContentType=\"%s.main+xml\"/></Types>".formatted(type));
        var file = file();
        Files.write(file, parts.bytes());
        return inspect(name, file);
    }

    IncomingFile sheet(Workbook book, String text) throws IOException {
        try (book) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("UBND TỈNH BẮC GIANG");
            sheet.createRow(1).createCell(3).setCellValue(text);
            sheet.createRow(2).createCell(0).setCellValue(12);
            return written(book, book instanceof HSSFWorkbook ? "a.xls" : "a.xlsx");
        }
    }

    IncomingFile slides(String first, String second) throws IOException {
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

    IncomingFile written(Workbook book, String name) throws IOException {
        var file = file();
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return inspect(name, file);
    }

    /** A compound file whose only stream is of no use. */
    IncomingFile old(String name, String stream) throws IOException {
        var file = file();
        try (var compound = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            compound.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            compound.writeFilesystem(out);
        }
        return inspect(name, file);
    }

    /** A password makes a compound file of a package, which then passes for an old workbook by its first bytes. */
    IncomingFile encrypted(String name) throws IOException, GeneralSecurityException {
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

    IncomingFile withOldPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("TỐI MẬT");
            return written(book, "a.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    IncomingFile fixture(String name) throws IOException {
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
}
