package vn.tiendo.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void reads_the_sample_in_order_with_its_three_tables() throws UnreadableDocument, IOException {
        WordDocument plan = WordReader.read(Path.of("../samples/ke-hoach-tuyen-truyen-cchc-2024.docx"));
        List<WordTable> tables = tables(plan);
        assertThat(tables).hasSize(3);
        assertThat(tables.getLast().columns()).isEqualTo(6);
        assertThat(tables.getLast().rows()).hasSize(14);
        assertThat(tables.getFirst().rows().getFirst().cells().getFirst().text())
                .isEqualTo("UBND TỈNH BẮC GIANG\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI");
        assertThat(texts(plan)).contains("KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(texts(plan)).anyMatch(it -> it.contains("CCHC năm 2024 của Sở; trong đó"));
    }

    @Test
    void shows_what_was_inserted_and_not_what_was_deleted() {
        assertThat(read("<w:p><w:r><w:t xml:space='preserve'>Trước </w:t></w:r>"
                        + "<w:del><w:r><w:delText>28/2</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>15/3</w:t></w:r></w:ins></w:p>"))
                .containsExactly("Trước 15/3");
    }

    @Test
    void joins_paragraphs_whose_border_was_deleted() {
        assertThat(read(
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Văn phòng </w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Sở</w:t></w:r></w:p>"))
                .containsExactly("Văn phòng Sở");
    }

    @Test
    void leaves_out_rows_that_were_deleted_and_hidden_text() {
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:tc></w:tr>";
        String kept =
                "<w:tr><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>mới</w:t></w:r></w:p></w:tc></w:tr>";
        WordTable table =
                (WordTable) blocks("<w:tbl>" + deleted + kept + "</w:tbl>").getFirst();
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst().text()).isEqualTo("mới"));
    }

    @Test
    void composes_text_and_drops_what_cannot_be_seen() {
        String decomposed = Normalizer.normalize("Quý II", Normalizer.Form.NFD);
        assertThat(read("<w:p><w:r><w:t>" + decomposed + "\u00A0\u00A0nă\u00ADm\u200B 2024</w:t></w:r></w:p>"))
                .containsExactly("Quý II năm 2024");
    }

    @Test
    void keeps_footnote_marks_out_of_the_words_but_squares_in_the_measures() {
        String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>%s</w:t></w:r>";
        assertThat(read("<w:p><w:r><w:t>của Sở</w:t></w:r>" + raised.formatted("1") + "<w:r><w:t>; 100 m</w:t></w:r>"
                        + raised.formatted("2") + "</w:p>"))
                .containsExactly("của Sở; 100 m2");
    }

    @Test
    void reads_the_fonts_that_draw_vietnamese_over_western_letters() {
        String run =
                "<w:r><w:rPr><w:rFonts w:ascii='%s' w:hAnsi='%s'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>";
        assertThat(read("<w:p>" + run.formatted(".VnTimeH", ".VnTimeH", "KÕ ho¹ch")
                        + run.formatted(".VnTime", ".VnTime", " cña Së Lao ®éng - Th\u00AD¬ng binh vµ X· héi")
                        + "</w:p>"))
                .containsExactly("KẾ HOẠCH của Sở Lao động - Thương binh và Xã hội");
    }

    @Test
    void gives_footnotes_to_the_paragraph_that_calls_them() throws UnreadableDocument {
        byte[] file = HostileFile.withBody(
                        "<w:p><w:r><w:t>Sở</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
                .related(
                        "footnotes",
                        "footnotes.xml",
                        "<w:footnotes xmlns:w='%s'><w:footnote w:id='2'><w:p><w:r><w:t>Kế hoạch số 09/KH-SNV</w:t></w:r></w:p></w:footnote></w:footnotes>"
                                .formatted(HostileFile.WORD))
                .bytes();
        assertThat(WordReader.read(file).blocks()).first().isInstanceOfSatisfying(WordParagraph.class, it -> {
            assertThat(it.text()).isEqualTo("Sở");
            assertThat(it.notes()).containsExactly(new WordNote("Kế hoạch số 09/KH-SNV"));
        });
    }

    @Test
    void shows_the_results_of_fields_and_the_text_of_links() {
        assertThat(
                        read(
                                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>DATE</w:t></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>12/01/2024</w:t></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                                        + "<w:hyperlink><w:r><w:t xml:space='preserve'> tại Cổng</w:t></w:r></w:hyperlink></w:p>"))
                .containsExactly("12/01/2024 tại Cổng");
    }

    @Test
    void reads_a_text_box_once_after_the_paragraph_that_holds_it() {
        String content = "<w:txbxContent><w:p><w:r><w:t>Số: 12/KH-SNV</w:t></w:r></w:p></w:txbxContent>";
        assertThat(read(
                        "<w:p><w:r><w:t>SỞ NỘI VỤ</w:t></w:r><w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice><w:drawing>"
                                + content + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + content
                                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("SỞ NỘI VỤ", "Số: 12/KH-SNV");
    }

    @Test
    void gives_each_merged_cell_the_content_of_its_origin() {
        String origin =
                "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>Quý II</w:t></w:r></w:p></w:tc>";
        String below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc>";
        WordTable table =
                (WordTable) blocks("<w:tbl><w:tr>" + wide + origin + "</w:tr><w:tr>" + wide + below + "</w:tr></w:tbl>")
                        .getFirst();
        WordCell inherited = table.rows().getLast().cellAt(2).orElseThrow();
        assertThat(inherited.text()).isEqualTo("Quý II");
        assertThat(inherited.mergedFromAbove()).isTrue();
        assertThat(table.columns()).isEqualTo(3);
    }

    @Test
    void computes_automatic_numbers_of_several_levels() throws UnreadableDocument {
        String numbering =
                "<w:numbering xmlns:w='%s'><w:abstractNum w:abstractNumId='7'>%s%s%s</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>"
                        .formatted(
                                HostileFile.WORD,
                                "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl>",
                                "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2'/></w:lvl>",
                                "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2.%3)'/></w:lvl>");
        StringBuilder body = new StringBuilder();
        for (int level : new int[] {0, 1, 1, 2, 2, 0, 1}) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
                    .formatted(level));
        }
        byte[] file = HostileFile.withBody(body.toString())
                .related("numbering", "numbering.xml", numbering)
                .bytes();
        assertThat(WordReader.read(file).blocks())
                .extracting(it -> ((WordParagraph) it).label())
                .containsExactly("I.", "1", "2", "2.a)", "2.b)", "II.", "1");
    }

    private static List<String> read(String body) {
        return blocks(body).stream().map(it -> ((WordParagraph) it).shown()).toList();
    }

    private static List<WordBlock> blocks(String body) {
        try {
            return WordReader.read(HostileFile.withBody(body).bytes()).blocks();
        } catch (UnreadableDocument unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<WordTable> tables(WordDocument document) {
        return document.blocks().stream()
                .filter(WordTable.class::isInstance)
                .map(WordTable.class::cast)
                .toList();
    }

    private static List<String> texts(WordDocument document) {
        return document.blocks().stream()
                .filter(WordParagraph.class::isInstance)
                .map(it -> ((WordParagraph) it).shown())
                .toList();
    }
}
