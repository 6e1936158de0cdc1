package vn.tiendo.template;

import static vn.tiendo.template.Typography.capitals;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.word.WrittenCell;
import vn.tiendo.document.word.WrittenLine;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenRow;
import vn.tiendo.document.word.WrittenRule;
import vn.tiendo.document.word.WrittenTable;

/** Areas 1 to 4 (and 5b of a công văn): the issuer on the left, the nation on the right, number and date below. */
final class LetterheadPart {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final int ISSUER_SIZE = 12;
    private static final int MOTTO_SIZE = 13;

    /** The name of the nation must stand on one line; the rest is the issuer's. */
    private static final int NATION_WIDTH = 5200;

    private LetterheadPart() {}

    static WrittenTable of(OfficialDocument document, int width) {
        int left = width - NATION_WIDTH;
        Letterhead head = document.letterhead();
        var names = new WrittenRow(List.of(WrittenCell.of(issuer(head, left)), WrittenCell.of(nation())), true);
        var numbers = new WrittenRow(List.of(WrittenCell.of(number(document)), WrittenCell.of(date(head))), true);
        return new WrittenTable("TableNormal", List.of(left, NATION_WIDTH), 0, List.of(names, numbers));
    }

    private static List<WrittenLine> issuer(Letterhead head, int width) {
        var lines = new ArrayList<WrittenLine>();
        if (head.parentBody() != null) {
            lines.add(WrittenParagraph.of("ParentBody", capitals(head.parentBody())));
        }
        String issuer = BoldText.inTwoLines(capitals(head.issuer()), ISSUER_SIZE, width);
        lines.add(WrittenParagraph.of("Issuer", issuer));
        lines.add(Typography.partialRule(issuer, ISSUER_SIZE, width));
        return lines;
    }

    private static List<WrittenLine> nation() {
        int inset = (NATION_WIDTH - BoldText.width(MOTTO, MOTTO_SIZE)) / 2;
        return List.of(
                WrittenParagraph.of("NationalName", NATION),
                WrittenParagraph.of("Motto", MOTTO),
                new WrittenRule("RuleLine", inset));
    }

    private static List<WrittenLine> number(OfficialDocument document) {
        var lines = new ArrayList<WrittenLine>();
        lines.add(WrittenParagraph.of("SymbolLine", document.letterhead().symbolLine()));
        if (document.kind() == DocumentKind.OFFICIAL_LETTER) {
            lines.add(WrittenParagraph.of("LetterSubject", "V/v " + document.subject()));
        }
        return lines;
    }

    private static List<WrittenLine> date(Letterhead head) {
        return List.of(WrittenParagraph.of("DateLine", head.dateLine()));
    }
}
