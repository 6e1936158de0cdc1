package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class OfficialPageTest {

    private static final BigInteger MM_20 = BigInteger.valueOf(1134);
    private static final BigInteger MM_30 = BigInteger.valueOf(1701);

    private final WrittenWord written = WrittenWord.of(SampleDocument.plan(SampleDocument.issued()));

    @Test
    void margins_are_20_20_30_20_mm() {
        for (CTSectPr section : written.sections()) {
            assertThat(List.of(section.getPgMar().getTop(), section.getPgMar().getBottom()))
                    .containsOnly(MM_20);
            assertThat(section.getPgMar().getLeft()).isEqualTo(MM_30);
            assertThat(section.getPgMar().getRight()).isEqualTo(MM_20);
        }
    }

    @Test
    void the_text_is_portrait_and_the_annex_landscape_a4() {
        var text = written.sections().getFirst().getPgSz();
        var annex = written.sections().getLast().getPgSz();

        assertThat(List.of(text.getW(), text.getH()))
                .containsExactly(BigInteger.valueOf(11906), BigInteger.valueOf(16838));
        assertThat(annex.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(annex.getW()).isEqualTo(BigInteger.valueOf(16838));
    }

    @Test
    void each_section_counts_its_pages_from_one_and_hides_the_first_number() {
        assertThat(written.sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getHeaderReferenceList()).hasSize(1);
        });
    }

    @Test
    void the_page_number_is_a_field_centred_in_the_top_margin() {
        var header = written.word().getHeaderList().getFirst().getParagraphs().getFirst();

        assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(header.getStyle()).isEqualTo("Header");
    }

    @Test
    void every_annex_has_a_section_and_a_roman_number() {
        OfficialDocument one = SampleDocument.plan(SampleDocument.issued());
        var two = WrittenWord.of(new OfficialDocument(
                one.letterhead(),
                one.kind(),
                one.subject(),
                one.addressees(),
                one.bases(),
                one.body(),
                one.signature(),
                one.recipients(),
                List.of(SampleDocument.annex("Nhiệm vụ"), SampleDocument.annex("Biểu mẫu"))));

        assertThat(two.sections()).hasSize(3);
        assertThat(two.lines()).contains("Phụ lục I", "NHIỆM VỤ", "Phụ lục II", "BIỂU MẪU");
    }
}
