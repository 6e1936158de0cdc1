package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.document.chart.ChartKind;
import vn.tiendo.document.chart.ChartSeries;
import vn.tiendo.document.chart.ChartTone;
import vn.tiendo.testing.PdfA;
import vn.tiendo.testing.ReadPdf;

/** Charts in documents: as pictures that are seen, described, and printed. */
class ChartDocumentTest {

    @Test
    void a_picture_is_within_the_margins_and_says_what_it_shows() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document(3).toWord()))) {
            assertThat(word.getAllPictures()).hasSize(1);
            var inline = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> !run.getEmbeddedPictures().isEmpty())
                    .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0))
                    .toList()
                    .getFirst();
            assertThat(inline.getDocPr().getDescr())
                    .isEqualTo("Biểu đồ: Tiến độ theo đơn vị. Số liệu ở bảng bên dưới.");
            assertThat(inline.getExtent().getCx() / 36_000).isBetween(155L, 160L);
        }
    }

    @Test
    void it_is_printed_and_the_file_can_still_be_archived() throws Exception {
        var pdf = document(3).toPdf();
        assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
        assertThat(pictures(ReadPdf.of(pdf))).isEqualTo(1);
        assertThat(ReadPdf.of(pdf).text()).containsSubsequence("Tiến độ theo đơn vị", "Đơn vị", "Phòng số 3");
    }

    @Test
    void many_bars_are_divided_and_none_runs_over_its_page() throws Exception {
        var pdf = document(70).toPdf();
        assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
        assertThat(pictures(ReadPdf.of(pdf))).isEqualTo(3);
        try (var word = new XWPFDocument(new ByteArrayInputStream(document(70).toWord()))) {
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .hasSize(3)
                    .allSatisfy(picture -> assertThat(picture.getDepth()).isLessThan(257 / 25.4 * 72));
        }
    }

    /** Wherever the page ends, the head of a short table stays with its rows. */
    @Test
    void a_short_table_is_not_parted_from_its_head() {
        for (int lines = 18; lines <= 30; lines++) {
            var read = ReadPdf.of(document(3, lines).toPdf());
            int page = IntStream.rangeClosed(1, read.pages())
                    .filter(it -> read.lines(it).stream().anyMatch(line -> line.startsWith("Phòng số 1 ")))
                    .findFirst()
                    .orElseThrow();
            assertThat(read.lines(page)).anyMatch(line -> line.startsWith("Đơn vị Đúng hạn"));
        }
    }

    @Test
    void in_a_form_of_an_agency_they_are_there_too() throws Exception {
        var form = StarterForm.of(TemplateKind.CONSOLIDATION);
        var filled = new FinishedDocument(document(3), new OwnFields(Map.of(), Map.of()), form);
        var pdf = filled.toPdf();
        assertThat(pictures(ReadPdf.of(pdf))).isEqualTo(1);
        assertThat(PdfA.violationsOf2b(pdf)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled.toWord()))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getAllPictures().getFirst().getData()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    private static OfficialDocument document(int units) {
        return document(units, 0);
    }

    private static OfficialDocument document(int units, int linesBefore) {
        var plan = SampleDocument.plan(SampleDocument.issued());
        var chart = new Chart(
                ChartKind.STACKED_ROWS,
                "Tiến độ theo đơn vị",
                "Đơn vị",
                IntStream.rangeClosed(1, units).mapToObj(i -> "Phòng số " + i).toList(),
                List.of(series("Đúng hạn", ChartTone.GOOD, units), series("Quá hạn", ChartTone.BAD, units)));
        var blocks = new ArrayList<OfficialBlock>();
        IntStream.range(0, linesBefore).forEach(_ -> blocks.add(OfficialBlock.paragraph("Một dòng")));
        blocks.add(OfficialBlock.bars(chart));
        return new OfficialDocument(
                plan.letterhead(),
                plan.kind(),
                plan.subject(),
                List.of(),
                List.of(),
                plan.body(),
                plan.signature(),
                plan.recipients(),
                List.of(new Annex("Biểu đồ", false, blocks)));
    }

    private static ChartSeries series(String name, ChartTone tone, int units) {
        return new ChartSeries(
                name,
                tone,
                IntStream.range(0, units).mapToObj(BigDecimal::valueOf).toList());
    }

    private static long pictures(ReadPdf read) throws Exception {
        long pictures = 0;
        for (PDPage page : read.document().getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return pictures;
    }
}
