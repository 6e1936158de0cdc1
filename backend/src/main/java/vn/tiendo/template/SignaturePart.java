package vn.tiendo.template;

import static vn.tiendo.template.Typography.capitals;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenCell;
import vn.tiendo.document.word.WrittenLine;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenRow;
import vn.tiendo.document.word.WrittenTable;

/** Areas 7 and 9b: the recipients on the left, level with the authority of the signer on the right. */
final class SignaturePart {

    private static final String AS_ABOVE = "Như trên";

    private SignaturePart() {}

    static List<WrittenBlock> of(OfficialDocument document, int width) {
        int half = width / 2;
        var row = new WrittenRow(
                List.of(WrittenCell.of(recipients(document)), WrittenCell.of(signature(document.signature()))), true);
        return List.of(
                WrittenParagraph.of("BeforeSignature", ""),
                new WrittenTable("TableNormal", List.of(half, width - half), 0, List.of(row)));
    }

    private static List<WrittenLine> recipients(OfficialDocument document) {
        var lines = new ArrayList<WrittenLine>();
        lines.add(WrittenParagraph.of("RecipientsLabel", "Nơi nhận:"));
        recipientLines(document).forEach(recipient -> lines.add(WrittenParagraph.of("Recipient", recipient)));
        return lines;
    }

    /** {@code - Như trên;} and so on to {@code - Lưu: VT.} */
    static List<String> recipientLines(OfficialDocument document) {
        return Typography.punctuated(withAddressees(document)).stream()
                .map(recipient -> "- " + recipient)
                .toList();
    }

    /** Whoever is addressed above is a recipient "như trên" (NĐ 30/2020, Phụ lục I, mục II.9.b). */
    private static List<String> withAddressees(OfficialDocument document) {
        if (document.addressees().isEmpty() || document.recipients().contains(AS_ABOVE)) {
            return document.recipients();
        }
        var recipients = new ArrayList<>(List.of(AS_ABOVE));
        recipients.addAll(document.recipients());
        return recipients;
    }

    private static List<WrittenLine> signature(SignatureBlock signature) {
        var lines = new ArrayList<WrittenLine>();
        signature.capacity().forEach(line -> lines.add(WrittenParagraph.of("Authority", capitals(line))));
        lines.add(WrittenParagraph.of("Authority", capitals(signature.position())));
        lines.add(WrittenParagraph.of("SignerName", signature.name() == null ? "" : signature.name()));
        return lines;
    }
}
