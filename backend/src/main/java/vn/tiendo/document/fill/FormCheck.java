package vn.tiendo.document.fill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/** Looks whether a form keeps to the subset of Word and names only what there is; it says all that is wrong at once. */
public final class FormCheck {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_FINDINGS = 30;
    private static final Pattern MARGIN = Pattern.compile("word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml");

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
            Map.entry("framePr", "khung chữ"),
            Map.entry("tblpPr", "bảng đặt nổi (hãy đặt bảng trong dòng)"));

    private final Set<String> words;
    private final Map<String, Set<String>> lists;
    private final Set<String> texts;
    private final Set<String> pages;
    private final Set<String> findings = new LinkedHashSet<>();

    private FormCheck(FormNames names) {
        words = names.words();
        lists = names.lists();
        texts = names.texts();
        pages = names.pages();
    }

    /**
     * What must be put right, in Vietnamese; empty for a good form.
     *
     * @throws UnreadableDocument when it is no Word file
     */
    public static List<String> of(byte[] file, FormNames names) throws UnreadableDocument {
        var check = new FormCheck(names);
        check.look(WordForm.open(file));
        return check.findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void look(WordForm form) throws UnreadableDocument {
        WordXml.each(form.body(), this::element);
        for (var part : form.parts().entrySet()) {
            if (MARGIN.matcher(part.getKey()).matches()
                    && Placeholders.text(WordXml.parse(part.getValue()).getDocumentElement())
                            .contains("{{")) {
                findings.add("Đầu trang, chân trang và chú thích không được có trường {{…}}.");
            }
        }
        var blocks = WordXml.children(form.body());
        for (Element block : blocks) {
            switch (String.valueOf(block.getLocalName())) {
                case "p" -> paragraph(block, true);
                case "tbl" -> table(block);
                case "sdt" -> findings.add("Biểu mẫu có ô điều khiển nội dung. Hãy bỏ ô đó, chỉ giữ chữ.");
                default -> {}
            }
        }
        requirePagesLast(blocks);
        if (findings.isEmpty() && Placeholders.names(form.body()).isEmpty()) {
            findings.add("Biểu mẫu không có trường {{…}} nào, nên văn bản nào cũng sẽ giống nhau.");
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
        boolean nested = WordXml.is(element, "tbl") && WordXml.is(element.getParentNode(), "tc");
        if (nested) {
            findings.add("Biểu mẫu có bảng lồng trong bảng. Hãy tách bảng ra ngoài.");
        }
    }

    private void table(Element table) {
        for (Element row : WordXml.children(table, "tr")) {
            var used = new LinkedHashSet<String>();
            for (Element paragraph : WordXml.below(row, "p")) {
                paragraph(paragraph, false);
                Placeholders.names(paragraph).stream()
                        .filter(name -> name.indexOf('.') > 0)
                        .map(FormContent::head)
                        .forEach(used::add);
            }
            if (used.size() > 1) {
                findings.add("Hàng “%s” dùng trường của nhiều danh sách (%s). Mỗi hàng chỉ lặp theo một danh sách."
                        .formatted(quote(Placeholders.text(row)), String.join(", ", used)));
            }
        }
    }

    private void paragraph(Element paragraph, boolean inBody) {
        String text = Placeholders.text(paragraph);
        var names = Placeholders.names(paragraph);
        String rest = Placeholders.around(text);
        if (rest.contains("{{") || rest.contains("}}")) {
            findings.add(
                    "Dòng “%s” có trường viết sai. Trường viết thường, không dấu, nối bằng gạch dưới, ví dụ {{so_ky_hieu}}."
                            .formatted(quote(text)));
        }
        names.forEach(name -> name(name, text));
        var whole = names.stream()
                .filter(name -> texts.contains(name) || pages.contains(name))
                .toList();
        if (!whole.isEmpty() && (!inBody || names.size() > 1 || !rest.isBlank())) {
            findings.add("Trường {{%s}} phải đứng một mình trên một dòng, ngoài bảng.".formatted(whole.getFirst()));
        }
    }

    private void name(String name, String text) {
        boolean known = words.contains(name)
                || texts.contains(name)
                || pages.contains(name)
                || lists.getOrDefault(FormContent.head(name), Set.of()).contains(FormContent.field(name));
        if (!known) {
            findings.add("Không có trường {{%s}} (dòng “%s”).%s".formatted(name, quote(text), suggestion(name)));
        }
    }

    private String suggestion(String name) {
        var all = new ArrayList<String>(words);
        all.addAll(texts);
        all.addAll(pages);
        lists.forEach((list, fields) -> fields.forEach(field -> all.add(field.isEmpty() ? list : list + "." + field)));
        return NearestName.of(name, all).map(" Có phải {{%s}}?"::formatted).orElse("");
    }

    private void requirePagesLast(List<Element> blocks) {
        boolean after = false;
        for (Element block : blocks) {
            boolean says =
                    !WordXml.is(block, "sectPr") && !Placeholders.text(block).isBlank();
            if (after && says) {
                findings.add("Trường {{%s}} phải là dòng cuối cùng của biểu mẫu, vì phụ lục bắt đầu trang mới."
                        .formatted(String.join("}}, {{", pages)));
                return;
            }
            after |= Placeholders.names(block).stream().anyMatch(pages::contains);
        }
    }

    private static String quote(String text) {
        var line = text.strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
