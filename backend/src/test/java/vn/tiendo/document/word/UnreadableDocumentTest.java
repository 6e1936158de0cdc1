package vn.tiendo.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableDocumentTest {

    private static final Path SAMPLE = Path.of("../samples/ke-hoach-tuyen-truyen-cchc-2024.docx");

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_not_a_word_document() {
        assertRefused(new byte[0], "not-a-word-document");
    }

    @Test
    void text_a_pdf_and_rich_text_under_another_name_are_not_word_documents() {
        assertRefused("KẾ HOẠCH".getBytes(UTF_8), "not-a-word-document");
        assertRefused("%PDF-1.7\n".getBytes(UTF_8), "not-a-word-document");
        assertRefused("{\\rtf1\\ansi KE HOACH}".getBytes(UTF_8), "not-a-word-document");
    }

    @Test
    void a_spreadsheet_is_not_a_word_document() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(file);
        }
        assertRefused(file.toByteArray(), "not-a-word-document");
    }

    @Test
    void an_archive_that_holds_other_things_is_not_a_word_document() {
        assertRefused(HostileFile.empty().part("ke-hoach.txt", "KẾ HOẠCH").bytes(), "not-a-word-document");
    }

    @Test
    void an_old_binary_document_is_named_as_such() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            compound.writeFilesystem(file);
        }
        assertRefused(file.toByteArray(), "legacy-word-document");
    }

    @Test
    void an_old_binary_spreadsheet_is_not_a_word_document() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(file);
        }
        assertRefused(file.toByteArray(), "not-a-word-document");
    }

    @Test
    void a_document_with_a_password_is_encrypted() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (OutputStream encrypted = encryptor.getDataStream(compound)) {
                encrypted.write(Files.readAllBytes(SAMPLE));
            }
            compound.writeFilesystem(file);
        }
        assertRefused(file.toByteArray(), "encrypted-document");
    }

    @Test
    void a_compound_file_that_is_cut_off_is_damaged() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertRefused(start, "damaged-document");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_and_never_half_read() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        for (int length = 4; length < whole.length; length += 97) {
            assertRefused(Arrays.copyOf(whole, length), "damaged-document");
        }
    }

    @Test
    void a_file_with_flipped_bytes_is_read_or_refused_but_nothing_else_happens() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(WordReader.read(flipped).blocks()).isNotNull();
            } catch (UnreadableDocument refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Test
    void a_package_without_its_main_part_is_damaged() {
        assertRefused(
                HostileFile.empty().part("[Content_Types].xml", "<Types/>").bytes(), "damaged-document");
    }

    @Test
    void a_body_that_is_no_xml_or_stops_in_the_middle_is_damaged() {
        assertRefused(HostileFile.withDocument("KẾ HOẠCH").bytes(), "damaged-document");
        assertRefused(HostileFile.withDocument("<document><body><p>").bytes(), "damaged-document");
        assertRefused(HostileFile.withDocument("<document/>").bytes(), "damaged-document");
    }

    @Test
    void an_outside_entity_is_never_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String xml = "<!DOCTYPE w [<!ENTITY x SYSTEM '%s'>]><document><body><p><r><t>&x;</t></r></p></body></document>"
                .formatted(secret.toUri());
        assertRefused(HostileFile.withDocument(xml).bytes(), "damaged-document");
    }

    @Test
    void entities_that_multiply_are_refused() {
        String xml =
                "<!DOCTYPE w [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><document><body>&b;</body></document>";
        assertRefused(HostileFile.withDocument(xml).bytes(), "damaged-document");
    }

    @Test
    void a_bomb_is_stopped_while_it_opens() {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = HostileFile.empty()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", out -> {
                    out.write("<document><body>".getBytes(UTF_8));
                    for (int i = 0; i < 400; i++) {
                        out.write(spaces);
                    }
                })
                .bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "document-too-large");
    }

    @Test
    void endless_small_paragraphs_and_endless_text_are_too_large() {
        assertRefused(HostileFile.withBody("<w:p/>".repeat(700_000)).bytes(), "document-too-large");
        String line = "<w:p><w:r><w:t>" + "a".repeat(1 << 20) + "</w:t></w:r></w:p>";
        assertRefused(HostileFile.withBody(line.repeat(17)).bytes(), "document-too-large");
    }

    @Test
    void elements_nested_without_end_are_refused() {
        assertThat(catchThrowableOfType(
                        UnreadableDocument.class,
                        () -> WordReader.read(
                                HostileFile.withBody("<w:sdt>".repeat(100_000)).bytes())))
                .isNotNull();
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_reading_it() throws IOException {
        Path large = folder.resolve("large.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class, () -> WordReader.read(large));
        assertThat(refused.reason().code()).isEqualTo("document-too-large");
    }

    @Test
    void macros_are_refused() {
        byte[] file = HostileFile.withBody("<w:p/>")
                .part("word/vbaProject.bin", "macro")
                .bytes();
        assertRefused(file, "document-with-macros");
    }

    private static void assertRefused(byte[] file, String code) {
        UnreadableDocument refused = catchThrowableOfType(UnreadableDocument.class, () -> WordReader.read(file));
        assertThat(refused).as("refusal of a file of %d bytes", file.length).isNotNull();
        assertThat(refused.reason().code()).isEqualTo(code);
    }
}
