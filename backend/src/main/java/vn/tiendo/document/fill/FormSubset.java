package vn.tiendo.document.fill;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/** What of Word a form uses that is not printed, or fetches from elsewhere (docs/templates.md), whatever its fields are. */
final class FormSubset {
    /** What Word can do and a form may not, by its element. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("drawing", "hình ảnh hoặc hình vẽ"),
            Map.entry("pict", "hình ảnh hoặc hình vẽ"),
            Map.entry("object", "đối tượng nhúng"),
            Map.entry("numPr", "số thứ tự hoặc gạch đầu dòng tự động (hãy gõ bằng tay)"),
            Map.entry("ins", "nội dung đang theo dõi thay đổi (hãy chấp nhận hết)"),
            Map.entry("del", "nội dung đang theo dõi thay đổi (hãy chấp nhận hết)"),
            Map.entry("commentReference", "ghi chú bên lề"),
            Map.entry("footnoteReference", "chú thích cuối trang"),
            Map.entry("endnoteReference", "chú thích cuối văn bản"),
            Map.entry("altChunk", "tệp chèn vào"),
            Map.entry("sdt", "ô điều khiển nội dung (hãy bỏ ô đó, chỉ giữ chữ)"),
            Map.entry("framePr", "khung chữ"),
            Map.entry("tblpPr", "bảng đặt nổi (hãy đặt bảng trong dòng)"));

    /** What of the outside a form may refer to, by the kind of relation. */
    private static final Map<String, String> LINKED = Map.of(
            "attachedTemplate", "mẫu Word đính kèm, trong Developer → Document Template",
            "image", "hình ảnh liên kết",
            "hyperlink", "liên kết tới tệp hoặc thư mục; chỉ được liên kết tới trang web hoặc thư điện tử");

    private static final Pattern MARGIN = Pattern.compile("word/(header|footer)\\d*\\.xml");
    /** Field codes by which Word reads other files; their results would come from whoever owns those. */
    private static final Pattern FETCHING =
            Pattern.compile("(?i)(?<![\\w/.])(INCLUDETEXT|INCLUDEPICTURE|LINK|DDEAUTO|DDE|DATABASE)\\s");

    private final WordForm form;
    private final Set<String> findings = new LinkedHashSet<>();

    private FormSubset(WordForm form) {
        this.form = form;
    }

    /** What must be put right, in Vietnamese. */
    static Set<String> broken(WordForm form) throws UnreadableDocument {
        var subset = new FormSubset(form);
        WordXml.each(form.body(), subset::element);
        subset.relations();
        subset.fields();
        subset.sections();
        subset.styles();
        return subset.findings;
    }

    private void relations() throws UnreadableDocument {
        for (var part : form.parts().entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                for (var relation : FormRelation.in(WordXml.parse(part.getValue()))) {
                    relation(relation);
                }
            }
        }
    }

    private void relation(FormRelation relation) {
        if (relation.fetches()) {
            findings.add("Biểu mẫu liên kết ra ngoài tệp: %s (%s). Hãy bỏ liên kết này."
                    .formatted(
                            LINKED.getOrDefault(relation.kind(), "nội dung lấy từ nơi khác"),
                            Quoted.of(relation.target())));
        }
        if (relation.embeds()) {
            findings.add("Biểu mẫu có tệp hoặc đối tượng nhúng, không dùng được.");
        }
    }

    private void element(Element element) {
        String what = FORBIDDEN.getOrDefault(element.getLocalName(), "");
        boolean columns = WordXml.is(element, "cols") && !Set.of("", "1").contains(WordXml.value(element, "num"));
        if (columns) {
            findings.add("Biểu mẫu chia nhiều cột. Hãy dùng một cột.");
        }
        if (!what.isEmpty()) {
            findings.add("Biểu mẫu có %s, không dùng được.".formatted(what));
        }
        if (WordXml.is(element, "br") && WordXml.value(element, "type").equals("page")) {
            findings.add("Biểu mẫu có ngắt trang bằng tay. Hãy đặt đoạn sau bắt đầu trang mới (Page break before).");
        }
        boolean nested = WordXml.is(element, "tbl") && WordXml.is(element.getParentNode(), "tc");
        if (nested) {
            findings.add("Biểu mẫu có bảng lồng trong bảng. Hãy tách bảng ra ngoài.");
        }
    }

    private void fields() throws UnreadableDocument {
        fields(form.body());
        for (var part : form.parts().entrySet()) {
            if (MARGIN.matcher(part.getKey()).matches()) {
                fields(WordXml.parse(part.getValue()).getDocumentElement());
            }
        }
    }

    private void fields(Element text) {
        for (Element paragraph : WordXml.below(text, "p")) {
            var codes = new StringBuilder();
            WordXml.below(paragraph, "instrText").forEach(code -> codes.append(code.getTextContent()));
            WordXml.below(paragraph, "fldSimple")
                    .forEach(field -> codes.append(' ').append(WordXml.value(field, "instr")));
            FETCHING.matcher(codes.append(' '))
                    .results()
                    .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                    .forEach(code ->
                            findings.add("Biểu mẫu có trường %s của Word, lấy nội dung từ tệp khác. Hãy thay bằng chữ."
                                    .formatted(code)));
        }
    }

    /** How a section begins is said of it, and so means nothing of the first. */
    private void sections() {
        boolean continues = WordXml.below(form.body(), "sectPr").stream()
                .skip(1)
                .flatMap(section -> WordXml.children(section, "type").stream())
                .anyMatch(type -> WordXml.value(type, "val").equals("continuous"));
        if (continues) {
            findings.add("Biểu mẫu có ngắt phần liên tục. Hãy bỏ, hoặc đổi thành ngắt phần sang trang mới.");
        }
    }

    private void styles() throws UnreadableDocument {
        for (Element style : WordXml.children(form.styles().getDocumentElement(), "style")) {
            boolean numbered = WordXml.value(style, "type").equals("paragraph")
                    && WordXml.below(style, "numId").stream()
                            .anyMatch(list -> !WordXml.value(list, "val").equals("0"));
            if (numbered) {
                findings.add(
                        "Kiểu “%s” của biểu mẫu có số thứ tự hoặc gạch đầu dòng tự động. Hãy bỏ đánh số của kiểu này."
                                .formatted(Quoted.of(AddedStyles.name(style))));
            }
        }
    }
}
