package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

class OfficialStyleTest {

    private final WrittenWord written = WrittenWord.of(SampleDocument.plan(SampleDocument.issued()));

    @ParameterizedTest
    @CsvSource({
        "UBND TỈNH BẮC GIANG, ParentBody, 12, false, false",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, NationalName, 12, true, false",
        "Độc lập - Tự do - Hạnh phúc, Motto, 13, true, false",
        "Số: 05/KH-SLĐTBXH, SymbolLine, 13, false, false",
        "'Bắc Giang, ngày 03 tháng 3 năm 2024', DateLine, 13, false, true",
        "KẾ HOẠCH, Title, 14, true, false",
        "Căn cứ tình hình thực tế., LegalBasis, 14, false, true",
        "Tiếp tục đẩy mạnh công tác tuyên truyền., BodyText, 14, false, false",
        "'I. MỤC ĐÍCH, YÊU CẦU', Heading1, 14, true, false",
        "KT. GIÁM ĐỐC, Authority, 14, true, false",
        "Trần Văn Hà, SignerName, 14, true, false",
        "Nơi nhận:, RecipientsLabel, 12, true, true",
        "- Lãnh đạo Sở;, Recipient, 11, false, false",
        "Phụ lục, AnnexNumber, 14, true, false",
    })
    void a_line_has_the_size_and_weight_of_the_decree(
            String text, String style, int points, boolean bold, boolean italic) {
        assertThat(written.paragraph(text).getStyle()).isEqualTo(style);
        CTRPr letters = letters(style);
        assertThat(
                        letters.sizeOfSzArray() == 0
                                ? BigInteger.valueOf(28)
                                : letters.getSzArray(0).getVal())
                .isEqualTo(BigInteger.valueOf(points * 2L));
        assertThat(letters.sizeOfBArray() > 0).isEqualTo(bold);
        assertThat(letters.sizeOfIArray() > 0).isEqualTo(italic);
    }

    @Test
    void the_font_is_times_new_roman_14_and_the_language_vietnamese() {
        var defaults = written.word().getStyles().getDefaultRunStyle();

        assertThat(defaults.getFontSizeAsDouble()).isEqualTo(14);
        var letters = written.word()
                .getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(letters.getLangArray(0).getVal()).isEqualTo("vi-VN");
    }

    @Test
    void the_text_is_justified_with_a_first_line_of_1_27_cm_and_6_points_between() {
        var body = written.word().getStyles().getStyle("BodyText").getCTStyle().getPPr();

        assertThat(body.getJc().getVal()).isEqualTo(STJc.BOTH);
        assertThat(body.getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(720));
        assertThat(body.getSpacing().getAfter()).isEqualTo(BigInteger.valueOf(120));
    }

    @Test
    void every_style_that_is_used_is_defined() {
        var used = Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"(\\w+)\"")
                .matcher(written.word().getDocument().xmlText())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThan(20).allMatch(written.word().getStyles()::styleExist);
    }

    /** Letters of the style itself, or of the one that it is based on. */
    private CTRPr letters(String style) {
        var styles = written.word().getStyles();
        var ctStyle = styles.getStyle(style).getCTStyle();
        return ctStyle.isSetRPr() ? ctStyle.getRPr() : CTRPr.Factory.newInstance();
    }
}
