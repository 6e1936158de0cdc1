package vn.tiendo.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.ReadPdf;

/** Word files as people make them: without our styles, with everything said where it stands. */
class WordPrinterTest {

    @Test
    void what_is_said_of_letters_and_paragraphs_is_seen() throws Exception {
        var read = printed(word -> {
            var title = word.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            var run = title.createRun();
            run.setText("Giữa trang");
            run.setBold(true);
            run.setFontSize(20);
            var plain = word.createParagraph();
            plain.setIndentationLeft(1440);
            plain.createRun().setText("Thụt vào");
        });
        var title = read.line(1, "Giữa trang");
        assertThat(title.font()).isEqualTo("LiberationSerif-Bold");
        assertThat(title.points()).isCloseTo(20, within(0.05));
        assertThat(title.middle()).isCloseTo((30 + 190) / 2.0, within(1.0));
        assertThat(read.line(1, "Thụt vào").left()).isCloseTo(30 + 25.4, within(0.5));
    }

    @Test
    void merged_cells_are_one_and_other_rows_keep_their_columns() throws Exception {
        var read = printed(word -> {
            var table = word.createTable(2, 2);
            table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(3000));
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(3000));
            table.getRow(0).getCell(0).setText("Chung");
            table.getRow(0).getCell(1).setText("Một");
            table.getRow(1).getCell(1).setText("Hai");
            for (int row = 0; row < 2; row++) {
                table.getRow(row)
                        .getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewVMerge()
                        .setVal(row == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            }
        });
        assertThat(read.line(1, "Hai").left()).isCloseTo(30 + 3000 / 1440.0 * 25.4, within(3.0));
        assertThat(read.text()).contains("Chung", "Một");
    }

    @Test
    void what_lies_outside_the_subset_is_left_out() throws Exception {
        var read = printed(word -> {
            var run = word.createParagraph().createRun();
            run.setText("Trước");
            run.getCTR().addNewPict();
            run.addBreak();
            run.setText("Sau");
            run.setVanish(false);
            word.createParagraph().createRun().setVanish(true);
        });
        assertThat(read.lines(1)).containsExactly("Trước", "Sau");
    }

    @Test
    void a_file_without_any_words_is_a_page() throws Exception {
        assertThat(printed(word -> word.createParagraph()).pages()).isEqualTo(1);
    }

    @Test
    void absurd_lengths_stay_on_paper() throws Exception {
        var read = printed(word -> {
            var paragraph = word.createParagraph();
            paragraph.setSpacingBefore(2_000_000_000);
            paragraph.setIndentationLeft(-2_000_000_000);
            paragraph.createRun().setText("Xa");
            var page = word.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.ONE);
            page.addNewPgMar().setLeft(BigInteger.valueOf(1_000_000));
        });
        assertThat(read.pages()).isLessThan(5);
    }

    @Test
    void margins_leave_room_on_the_longest_paper() throws Exception {
        var read = printed(word -> {
            word.createParagraph().createRun().setText("Giữa");
            var page = word.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(2_000_000_000));
            page.getPgSz().setH(BigInteger.valueOf(2_000_000_000));
            var margins = page.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(1_000_000_000));
            margins.setRight(BigInteger.valueOf(1_000_000_000));
        });
        double right = read.size(1).getWidth() / 72 * 25.4;
        assertThat(right).isCloseTo(22 * 25.4, within(1.0));
        assertThat(read.line(1, "Giữa").left()).isLessThan(right / 2);
    }

    @Test
    void numbers_of_pages_have_the_style_that_is_called_header() throws Exception {
        var read = printed(word -> {
            var style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("utrang");
            style.addNewName().setVal("header");
            style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(40));
            word.createStyles().addStyle(new XWPFStyle(style));
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("PAGE");
            word.createParagraph().createRun().setText("Chữ");
        });
        assertThat(read.line(1, "1").points()).isCloseTo(20, within(0.05));
    }

    @Test
    void what_is_no_word_file_is_refused() {
        for (var bytes : List.of(new byte[0], "văn bản".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> WordPrinter.toPdf(bytes)).isInstanceOf(UnreadableDocument.class);
        }
    }

    @Property(tries = 50)
    void any_text_is_printed_and_kept_to_the_standard(@ForAll @StringLength(max = 300) String text) throws Exception {
        byte[] pdf = WordPrinter.toPdf(
                word(word -> word.createParagraph().createRun().setText(text.replaceAll("[^\\x20-\\x{D7FF}]", " "))));

        assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
    }

    @Test
    void decomposed_vietnamese_is_found_composed() throws Exception {
        var read = printed(word -> word.createParagraph()
                .createRun()
                .setText(Normalizer.normalize("Đẩy mạnh tuyên truyền ở xã, phường", Normalizer.Form.NFD)));
        assertThat(read.text()).contains("Đẩy mạnh tuyên truyền ở xã, phường");
    }

    private static ReadPdf printed(Content content) throws IOException, UnreadableDocument {
        return ReadPdf.of(WordPrinter.toPdf(word(content)));
    }

    private static byte[] word(Content content) throws IOException {
        try (var word = new XWPFDocument()) {
            content.write(word);
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Content {
        void write(XWPFDocument word);
    }
}
