package vn.tiendo.document.fill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/** Looks whether a form keeps to the subset of Word, and names only what there is, where it may; says all that is wrong at once. */
public final class FormCheck {
    private static final int MOST_FINDINGS = 30;
    private static final int MOST_NAMES = 500;
    private static final Pattern MARGIN = Pattern.compile("word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml");

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
        var used = Placeholders.names(form.body());
        if (used.size() > MOST_NAMES) {
            findings.add(
                    "Biểu mẫu có %d trường {{…}}, nhiều hơn %d. Hãy bớt trường.".formatted(used.size(), MOST_NAMES));
            return;
        }
        Stream.of(texts, pages)
                .flatMap(Set::stream)
                .filter(name -> Collections.frequency(used, name) > 1)
                .forEach(name -> findings.add("Trường {{%s}} chỉ được dùng một lần.".formatted(name)));
        findings.addAll(FormSubset.broken(form));
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
                default -> {}
            }
        }
        requirePagesLast(blocks);
        if (findings.isEmpty() && used.isEmpty()) {
            findings.add("Biểu mẫu không có trường {{…}} nào, nên văn bản nào cũng sẽ giống nhau.");
        }
    }

    private void table(Element table) {
        for (Element row : WordXml.children(table, "tr")) {
            var names = new ArrayList<String>();
            for (Element paragraph : WordXml.below(row, "p")) {
                paragraph(paragraph, false);
                names.addAll(Placeholders.names(paragraph));
            }
            boolean repeated = names.stream().anyMatch(FormCheck::isOfItem);
            var used = names.stream()
                    .filter(name -> isOfItem(name) || repeated && lists.containsKey(name))
                    .map(FormContent::head)
                    .distinct()
                    .toList();
            if (used.size() > 1) {
                findings.add("Hàng “%s” dùng trường của nhiều danh sách (%s). Mỗi hàng chỉ lặp theo một danh sách."
                        .formatted(Quoted.of(Placeholders.text(row)), String.join(", ", used)));
            }
        }
    }

    private static boolean isOfItem(String name) {
        return name.indexOf('.') > 0;
    }

    private void paragraph(Element paragraph, boolean inBody) {
        String text = Placeholders.text(paragraph);
        var names = Placeholders.names(paragraph);
        String rest = Placeholders.around(text);
        if (rest.contains("{{") || rest.contains("}}")) {
            findings.add(
                    "Dòng “%s” có trường viết sai. Trường viết thường, không dấu, nối bằng gạch dưới, ví dụ {{so_ky_hieu}}."
                            .formatted(Quoted.of(text)));
        }
        names.forEach(name -> name(name, text));
        var used = names.stream()
                .map(FormContent::head)
                .filter(lists::containsKey)
                .distinct()
                .toList();
        if (used.size() > 1) {
            findings.add("Dòng “%s” dùng trường của nhiều danh sách (%s). Mỗi dòng chỉ lặp theo một danh sách."
                    .formatted(Quoted.of(text), String.join(", ", used)));
        }
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
            findings.add("Không có trường {{%s}} (dòng “%s”).%s".formatted(name, Quoted.of(text), suggestion(name)));
        }
    }

    private String suggestion(String name) {
        if (Quoted.isCut(name)) {
            return "";
        }
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
}
