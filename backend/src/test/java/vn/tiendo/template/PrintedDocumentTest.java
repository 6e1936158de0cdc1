package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.ReadPdf;

/** The plan on paper: three pages of text and an annex of several pages. */
class PrintedDocumentTest {
    private static final Offset<Double> MM = within(1.0);
    private static final String LONG =
            "Đẩy mạnh công tác tuyên truyền, phổ biến các chủ trương, chính sách, pháp luật về cải cách hành chính; nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức và người lao động; tạo sự đồng thuận của người dân, doanh nghiệp.";

    private static final OfficialDocument PLAN = longPlan();
    private static final byte[] PDF = PLAN.toPdf();

    private final ReadPdf read = ReadPdf.of(PDF);

    @Test
    void it_keeps_to_the_standard_for_archives() throws Exception {
        assertThat(PdfA.violationsOf2b(PDF)).isEmpty();
        assertThat(PdfA.violationsOf2b(letter().toPdf())).isEmpty();
    }

    @Test
    void its_words_can_be_found_and_copied() {
        assertThat(read.text())
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Tuyên truyền công tác cải cách hành chính năm 2024",
                        LONG,
                        "Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.",
                        "- Lưu: VT, VP.",
                        "Trần Văn Hà");
    }

    @Test
    void pages_are_numbered_at_the_top_but_not_the_first_and_the_annex_begins_anew() {
        int annex = firstOfAnnex();
        assertThat(annex).isGreaterThan(3);
        for (int first : new int[] {1, annex}) {
            assertThat(read.lines(first).getFirst()).doesNotMatch("\\d+");
        }
        for (int[] page : new int[][] {{2, 2}, {3, 3}, {annex + 1, 2}}) {
            var number = read.line(page[0], String.valueOf(page[1]));
            assertThat(read.lines(page[0]).getFirst()).isEqualTo(String.valueOf(page[1]));
            double left = 30;
            double right = read.size(page[0]).getWidth() / 72 * 25.4 - 20;
            assertThat(number.middle()).isCloseTo((left + right) / 2, MM);
            assertThat(number.base()).isBetween(10.0, 20.0);
            assertThat(number.points()).isCloseTo(13, within(0.05));
        }
    }

    @Test
    void the_text_is_portrait_and_the_annex_landscape_a4() {
        var text = read.size(1);
        var annex = read.size(firstOfAnnex());
        assertThat((double) text.getWidth()).isCloseTo(595.3, within(0.5));
        assertThat((double) text.getHeight()).isCloseTo(841.9, within(0.5));
        assertThat((double) annex.getWidth()).isCloseTo(841.9, within(0.5));
        var title = read.line(firstOfAnnex(), "CÁC NHIỆM VỤ CỤ THỂ");
        assertThat(title.middle()).isCloseTo((30 + 297 - 20) / 2.0, MM);
    }

    @Test
    void the_head_of_the_table_stands_on_every_page_of_the_annex_and_no_row_is_lost() {
        int annex = firstOfAnnex();
        assertThat(read.pages()).isGreaterThan(annex + 1);
        for (int page = annex; page <= read.pages(); page++) {
            assertThat(String.join(" ", read.lines(page))).contains("TT Nội dung công việc Số lượng");
        }
        var rows = IntStream.rangeClosed(annex, read.pages())
                .boxed()
                .flatMap(page -> read.lines(page).stream())
                .filter(line -> line.contains("Công khai thủ tục hành chính"))
                .toList();
        assertThat(rows).hasSize(90);
        assertThat(rows.getLast()).startsWith("90 ");
    }

    @Test
    void headings_and_annexes_are_bookmarks() {
        assertThat(read.bookmarks())
                .containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "  1. Mục đích", "II. TỔ CHỨC THỰC HIỆN", "Phụ lục");
    }

    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, LiberationSerif-Bold, 12",
        "Số: 05/KH-SLĐTBXH, LiberationSerif, 13",
        "KẾ HOẠCH, LiberationSerif-Bold, 14",
        "Căn cứ tình hình thực tế., LiberationSerif-Italic, 14",
        "Đẩy mạnh công tác, LiberationSerif, 14",
    })
    void letters_have_the_size_and_weight_of_the_decree(String words, String font, double points) {
        var line = read.line(1, words);
        assertThat(line.points()).isCloseTo(points, within(0.05));
        assertThat(line.text().startsWith(words) ? line.font() : font).isEqualTo(font);
    }

    @Test
    void every_font_is_inside_and_none_of_another_family() {
        assertThat(read.fonts())
                .containsExactlyInAnyOrder(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-Italic",
                        "LiberationSerif-BoldItalic");
    }

    @Test
    void lines_reach_from_margin_to_margin() {
        var second = read.lines(2).get(1);
        var line = read.line(2, second);
        assertThat(line.left()).isBetween(29.0, 44.0);
        assertThat(line.right()).isCloseTo(190, MM);
    }

    @Test
    void the_properties_name_title_issuer_and_language() {
        var catalog = read.document().getDocumentCatalog();
        var properties = read.document().getDocumentInformation();
        assertThat(properties.getTitle()).isEqualTo("Kế hoạch Tuyên truyền công tác cải cách hành chính năm 2024");
        assertThat(properties.getAuthor()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
        assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
    }

    private int firstOfAnnex() {
        return IntStream.rangeClosed(1, read.pages())
                .filter(page -> read.lines(page).getFirst().equals("Phụ lục"))
                .findFirst()
                .orElseThrow();
    }

    private static OfficialDocument longPlan() {
        var brief = SampleDocument.plan(SampleDocument.issued());
        var body = new ArrayList<>(brief.body().subList(0, brief.body().size() - 1));
        body.add(OfficialBlock.heading(1, "II. TỔ CHỨC THỰC HIỆN"));
        IntStream.range(0, 24).forEach(_ -> body.add(OfficialBlock.paragraph(LONG)));
        body.add(brief.body().getLast());
        return with(brief, DocumentKind.PLAN, body, List.of(SampleDocument.annex("Các nhiệm vụ cụ thể", 90)));
    }

    private static OfficialDocument letter() {
        var plan = SampleDocument.plan(SampleDocument.draft());
        return with(plan, DocumentKind.OFFICIAL_LETTER, plan.body(), List.of());
    }

    private static OfficialDocument with(
            OfficialDocument other, DocumentKind kind, List<OfficialBlock> body, List<Annex> annexes) {
        return new OfficialDocument(
                other.letterhead(),
                kind,
                other.subject(),
                other.addressees(),
                other.bases(),
                body,
                other.signature(),
                other.recipients(),
                annexes);
    }
}
