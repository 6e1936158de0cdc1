package vn.tiendo.template;

import static vn.tiendo.template.Typography.capitals;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenParagraph;

/** Areas 5a and 9a: kind and subject with the line below, then {@code Kính gửi}. */
final class TitlePart {

    private static final int SUBJECT_SIZE = 14;

    private TitlePart() {}

    static List<WrittenBlock> of(OfficialDocument document, int width) {
        var blocks = new ArrayList<WrittenBlock>();
        if (document.kind() != DocumentKind.OFFICIAL_LETTER) {
            blocks.add(WrittenParagraph.of("Title", capitals(document.kind().label())));
            String subject = BoldText.inTwoLines(document.subject(), SUBJECT_SIZE, width);
            blocks.add(WrittenParagraph.of("Subtitle", subject));
            blocks.add(Typography.partialRule(subject, SUBJECT_SIZE, width));
        }
        blocks.addAll(addressees(document.addressees()));
        if (document.addressees().size() != 1) {
            blocks.add(WrittenParagraph.of("AfterTitle", ""));
        }
        return blocks;
    }

    /** One addressee stands on the line of {@code Kính gửi}, several have a line each. */
    private static List<WrittenBlock> addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            return List.of();
        }
        if (addressees.size() == 1) {
            return List.of(WrittenParagraph.of("Addressee", "Kính gửi: " + addressees.getFirst()));
        }
        var blocks = new ArrayList<WrittenBlock>();
        blocks.add(WrittenParagraph.of("Addressees", "Kính gửi:"));
        Typography.punctuated(addressees)
                .forEach(item -> blocks.add(WrittenParagraph.of("AddresseeItem", "- " + item)));
        return blocks;
    }
}
