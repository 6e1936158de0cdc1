package vn.tiendo.template;

import static vn.tiendo.template.Typography.capitals;

import java.util.List;
import vn.tiendo.document.RomanNumerals;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenParagraph;

/** The three lines above an annex (NĐ 30/2020, Phụ lục I, mục III.1). */
final class AnnexPart {

    private AnnexPart() {}

    static List<WrittenBlock> of(OfficialDocument document, int index) {
        return List.of(
                WrittenParagraph.of("AnnexNumber", number(document, index)),
                WrittenParagraph.of(
                        "AnnexTitle", capitals(document.annexes().get(index).title())),
                WrittenParagraph.of("AnnexSource", source(document)));
    }

    /** A single annex has no number, several have Roman ones; one that has a name of its own is not counted. */
    private static String number(OfficialDocument document, int index) {
        var annexes = document.annexes();
        var label = annexes.get(index).label();
        if (label != null) {
            return label;
        }
        return numbered(annexes) == 1
                ? "Phụ lục"
                : "Phụ lục " + RomanNumerals.of(numbered(annexes.subList(0, index + 1)));
    }

    private static int numbered(List<Annex> annexes) {
        return (int) annexes.stream().filter(annex -> annex.label() == null).count();
    }

    private static String source(OfficialDocument document) {
        Letterhead head = document.letterhead();
        return "(Kèm theo %s số %s %s của %s)"
                .formatted(
                        document.kind().label(),
                        head.numberAndSymbol(),
                        head.date().inWords(),
                        head.issuer());
    }
}
