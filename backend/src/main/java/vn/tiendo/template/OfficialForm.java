package vn.tiendo.template;

import static vn.tiendo.template.Typography.capitals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.document.fill.FormContent;
import vn.tiendo.document.fill.WordFilling;
import vn.tiendo.document.word.UnreadableDocument;

/** An official document in the form that an agency has brought. */
final class OfficialForm {
    private OfficialForm() {}

    static byte[] fill(byte[] form, OfficialDocument document, OwnFields own) throws UnreadableDocument {
        var words = new HashMap<>(common(document));
        words.putAll(own.words());
        var lists = new HashMap<>(commonLists(document));
        lists.putAll(own.lists());
        var annexes = OfficialLayout.annexes(document);
        return WordFilling.fill(
                form,
                new FormContent(
                        OfficialLayout.properties(document),
                        words,
                        lists,
                        Map.of(CommonFields.TEXT, OfficialLayout.text(document)),
                        annexes.sections().isEmpty() ? Map.of() : Map.of(CommonFields.ANNEXES, annexes)));
    }

    private static Map<String, String> common(OfficialDocument document) {
        var head = document.letterhead();
        var signature = document.signature();
        return Map.of(
                "co_quan_cap_tren", head.parentBody() == null ? "" : capitals(head.parentBody()),
                "co_quan", capitals(head.issuer()),
                "so_ky_hieu", head.numberAndSymbol(),
                "dia_danh", head.place(),
                "ngay_thang", head.date().inWords(),
                "ten_loai", capitals(document.kind().label()),
                "trich_yeu", document.subject(),
                "chuc_vu", capitals(signature.position()),
                "nguoi_ky", signature.name() == null ? "" : signature.name());
    }

    private static Map<String, List<Map<String, String>>> commonLists(OfficialDocument document) {
        return Map.of(
                "kinh_gui", items(document.addressees()),
                "can_cu", items(Typography.punctuated(document.bases())),
                "quyen_han",
                        items(document.signature().capacity().stream()
                                .map(Typography::capitals)
                                .toList()),
                "noi_nhan", items(SignaturePart.recipientLines(document)));
    }

    private static List<Map<String, String>> items(List<String> words) {
        return words.stream().map(word -> Map.of(FormContent.ITEM, word)).toList();
    }
}
