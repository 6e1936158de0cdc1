package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.word.WordWriter;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenCell;
import vn.tiendo.document.word.WrittenDocument;
import vn.tiendo.document.word.WrittenLine;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenRow;
import vn.tiendo.document.word.WrittenRule;
import vn.tiendo.document.word.WrittenSection;
import vn.tiendo.document.word.WrittenTable;

/** The form to begin with: the layout of NĐ 30/2020 with the placeholders of a kind, to be changed in Word. */
final class StarterForm {
    private static final int ISSUER_WIDTH = 3871;
    private static final int NATION_WIDTH = 5200;

    private StarterForm() {}

    static byte[] of(TemplateKind kind) {
        boolean letter = kind.documentKind() == DocumentKind.OFFICIAL_LETTER;
        var blocks = new ArrayList<WrittenBlock>();
        blocks.add(letterhead(letter));
        if (!letter) {
            blocks.add(WrittenParagraph.of("Title", "{{ten_loai}}"));
            blocks.add(WrittenParagraph.of("Subtitle", "{{trich_yeu}}"));
            blocks.add(new WrittenRule("RuleLine", 3400));
        }
        blocks.add(WrittenParagraph.of("Addressee", "Kính gửi: {{kinh_gui}}"));
        blocks.add(WrittenParagraph.of("LegalBasis", "{{can_cu}}"));
        blocks.add(WrittenParagraph.of("BodyText", "{{noi_dung}}"));
        blocks.add(WrittenParagraph.of("BeforeSignature", ""));
        blocks.add(signature());
        blocks.add(WrittenParagraph.of("Normal", "{{phu_luc}}"));
        var section = new WrittenSection(OfficialLayout.page(false), blocks);
        return WordWriter.write(new WrittenDocument(
                "Biểu mẫu " + kind.documentKind().label(), "", null, OfficialLayout.STYLES, List.of(section)));
    }

    private static WrittenTable letterhead(boolean letter) {
        List<WrittenLine> issuer = List.of(
                WrittenParagraph.of("ParentBody", "{{co_quan_cap_tren}}"),
                WrittenParagraph.of("Issuer", "{{co_quan}}"),
                new WrittenRule("RuleLine", 1300));
        List<WrittenLine> nation = List.of(
                WrittenParagraph.of("NationalName", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                WrittenParagraph.of("Motto", "Độc lập - Tự do - Hạnh phúc"),
                new WrittenRule("RuleLine", 1150));
        var number = new ArrayList<WrittenLine>(List.of(WrittenParagraph.of("SymbolLine", "Số: {{so_ky_hieu}}")));
        if (letter) {
            number.add(WrittenParagraph.of("LetterSubject", "V/v {{trich_yeu}}"));
        }
        List<WrittenLine> date = List.of(WrittenParagraph.of("DateLine", "{{dia_danh}}, {{ngay_thang}}"));
        return new WrittenTable(
                "TableNormal", List.of(ISSUER_WIDTH, NATION_WIDTH), 0, List.of(row(issuer, nation), row(number, date)));
    }

    private static WrittenTable signature() {
        List<WrittenLine> recipients = List.of(
                WrittenParagraph.of("RecipientsLabel", "Nơi nhận:"), WrittenParagraph.of("Recipient", "{{noi_nhan}}"));
        List<WrittenLine> signer = List.of(
                WrittenParagraph.of("Authority", "{{quyen_han}}"),
                WrittenParagraph.of("Authority", "{{chuc_vu}}"),
                WrittenParagraph.of("SignerName", "{{nguoi_ky}}"));
        int width = (ISSUER_WIDTH + NATION_WIDTH) / 2;
        return new WrittenTable("TableNormal", List.of(width, width), 0, List.of(row(recipients, signer)));
    }

    private static WrittenRow row(List<WrittenLine> left, List<WrittenLine> right) {
        return new WrittenRow(List.of(WrittenCell.of(left), WrittenCell.of(right)), true);
    }
}
