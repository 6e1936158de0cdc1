package vn.tiendo.document.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.document.fill.FilledWord.NO_TEXT;
import static vn.tiendo.document.fill.FilledWord.form;
import static vn.tiendo.document.fill.FilledWord.lines;
import static vn.tiendo.document.fill.FilledWord.paragraph;
import static vn.tiendo.document.fill.FilledWord.rows;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenDocument;
import vn.tiendo.document.word.WrittenPage;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenSection;

class WordFillingTest {
    private static final FormContent CONTENT = new FormContent(
            NO_TEXT,
            Map.of("co_quan", "SỞ NỘI VỤ", "trich_yeu", "Kết quả\nnăm 2024", "nguoi_ky", ""),
            Map.of(
                    "noi_nhan", List.of(Map.of("", "- Như trên;"), Map.of("", "- Lưu: VT.")),
                    "can_cu", List.of(),
                    "nhiem_vu", List.of(Map.of("stt", "1", "ten", "Đăng tin"), Map.of("stt", "2", "ten", "Tập huấn"))),
            Map.of(),
            Map.of());

    @Test
    void a_name_is_found_across_the_runs_into_which_word_cut_it() throws UnreadableDocument {
        assertThat(filled("Của {{", "co_", "quan}} và {{co_quan}}", "."))
                .containsExactly("Của SỞ NỘI VỤ và SỞ NỘI VỤ.");
    }

    @Test
    void lines_of_a_value_are_lines_of_the_paragraph() throws UnreadableDocument {
        assertThat(filled("V/v {{trich_yeu}}")).containsExactly("V/v Kết quả\nnăm 2024");
    }

    @Test
    void a_paragraph_comes_once_for_each_item_and_not_at_all_for_none() throws UnreadableDocument {
        assertThat(filled("{{noi_nhan}}")).containsExactly("- Như trên;", "- Lưu: VT.");
        assertThat(filled("{{can_cu}}")).isEmpty();
    }

    @Test
    void a_paragraph_that_has_nothing_to_say_is_left_out() throws UnreadableDocument {
        assertThat(filled("{{nguoi_ky}}")).isEmpty();
        assertThat(filled("Người ký: {{nguoi_ky}}")).containsExactly("Người ký: ");
    }

    @Test
    void a_row_comes_once_for_each_item_and_the_head_once() throws UnreadableDocument {
        byte[] form = form(word -> {
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("TT");
            table.getRow(0).getCell(1).setText("Việc của {{co_quan}}");
            table.getRow(1).getCell(0).setText("{{nhiem_vu.stt}}");
            table.getRow(1).getCell(1).setText("{{nhiem_vu.ten}} ({{co_quan}})");
        });
        assertThat(rows(WordFilling.fill(form, CONTENT)))
                .containsExactly(
                        List.of("TT", "Việc của SỞ NỘI VỤ"),
                        List.of("1", "Đăng tin (SỞ NỘI VỤ)"),
                        List.of("2", "Tập huấn (SỞ NỘI VỤ)"));
    }

    @Test
    void a_cell_keeps_a_paragraph() throws UnreadableDocument {
        byte[] form = form(word -> word.createTable(1, 1).getRow(0).getCell(0).setText("{{nguoi_ky}}"));
        assertThat(rows(WordFilling.fill(form, CONTENT))).containsExactly(List.of(""));
    }

    @Property(tries = 100)
    void a_value_is_taken_as_it_is(@ForAll @StringLength(max = 60) String value) throws UnreadableDocument {
        String words = Normalizer.normalize(value.replaceAll("[^\\x20-\\x{D7FF}]", ""), Normalizer.Form.NFC);
        var content = saying(words);
        assertThat(lines(WordFilling.fill(form(word -> paragraph(word, "[{{co_quan}}]")), content)))
                .containsExactly("[" + words + "]");
    }

    @Test
    void characters_that_no_file_can_carry_are_left_out() throws UnreadableDocument {
        assertThat(lines(WordFilling.fill(
                        form(word -> paragraph(word, "[{{co_quan}}]")),
                        saying("Sở\u0000\u000b\u001f\tNội\uFFFE\uD83D vụ"))))
                .containsExactly("[Sở Nội vụ]");
    }

    @Test
    void an_annex_may_be_longer_than_a_form() throws UnreadableDocument {
        List<WrittenBlock> lines = Collections.nCopies(40_000, WrittenParagraph.of("Normal", "Nhiệm vụ ".repeat(90)));
        var text = new WrittenDocument(
                "Phụ lục",
                "",
                null,
                FilledWord.NO_STYLES,
                List.of(new WrittenSection(new WrittenPage(false, 20, 20, 30, 20), lines)));
        var content = new FormContent(NO_TEXT, Map.of(), Map.of(), Map.of("noi_dung", text), Map.of());
        byte[] filled = WordFilling.fill(form(word -> paragraph(word, "{{noi_dung}}")), content);
        assertThat(WordXml.children(WordForm.ours(filled).body(), "p")).hasSize(40_000);
    }

    @Test
    void a_form_without_a_page_gets_one_with_numbers_and_keeps_its_annexes() throws Exception {
        var page = new WrittenPage(false, 20, 20, 30, 20);
        var own = new WrittenDocument(
                "Báo cáo", "", null, FilledWord.NO_STYLES, List.of(new WrittenSection(page, List.of())));
        var annex = new WrittenDocument(
                "Báo cáo",
                "",
                null,
                FilledWord.NO_STYLES,
                List.of(new WrittenSection(
                        new WrittenPage(true, 20, 20, 30, 20), List.of(WrittenParagraph.of("Normal", "Biểu số 1")))));
        var content =
                new FormContent(own, Map.of("co_quan", "SỞ NỘI VỤ"), Map.of(), Map.of(), Map.of("phu_luc", annex));
        byte[] filled = WordFilling.fill(
                form(word -> {
                    paragraph(word, "{{co_quan}}");
                    paragraph(word, "{{phu_luc}}");
                }),
                content);
        assertThat(lines(filled)).contains("SỞ NỘI VỤ", "Biểu số 1");
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            var first = word.getDocument().getBody().getPList().stream()
                    .filter(paragraph ->
                            paragraph.getPPr() != null && paragraph.getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getPPr().getSectPr())
                    .findFirst()
                    .orElseThrow();
            var last = word.getDocument().getBody().getSectPr();
            assertThat(first.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(first.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(last.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(last.getHeaderReferenceArray(0).getId())
                    .isEqualTo(first.getHeaderReferenceArray(0).getId());
            var header = word.getHeaderList().getFirst().getParagraphs().getFirst();
            assertThat(header.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        }
    }

    @Test
    void the_same_form_and_content_give_the_same_bytes() throws UnreadableDocument {
        byte[] form = form(word -> paragraph(word, "{{co_quan}}"));
        assertThat(WordFilling.fill(form, CONTENT)).isEqualTo(WordFilling.fill(form, CONTENT));
    }

    private static FormContent saying(String words) {
        return new FormContent(NO_TEXT, Map.of("co_quan", words), Map.of(), Map.of(), Map.of());
    }

    private static List<String> filled(String... runs) throws UnreadableDocument {
        return lines(WordFilling.fill(form(word -> paragraph(word, runs)), CONTENT));
    }
}
