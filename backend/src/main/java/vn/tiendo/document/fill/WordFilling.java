package vn.tiendo.document.fill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.OneAtATime;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordWriter;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unreadable;

/**
 * Fills a form. A paragraph or a row that names fields of a list is repeated for each item; a paragraph whose placeholders
 * have all nothing to say, and that says nothing else, is left out. The same form and content always give the same bytes.
 */
public final class WordFilling {
    private static final OneAtATime PLACE = new OneAtATime(
            Duration.ofSeconds(20),
            () -> new Unavailable(
                    "filling-busy", "Máy chủ đang bận điền các văn bản khác vào biểu mẫu. Hãy thử lại sau ít giây."),
            () -> new Unreadable(
                    "filling-too-heavy",
                    "Văn bản quá dài để điền vào biểu mẫu trên máy chủ. Hãy thu hẹp kế hoạch, hoặc ngừng dùng biểu mẫu để lập theo thể thức có sẵn."));

    private final WordForm form;
    private final FormContent content;

    private WordFilling(WordForm form, FormContent content) {
        this.form = form;
        this.content = content;
    }

    /**
     * The form with the words, and with the properties of the document instead of its own.
     *
     * @throws UnreadableDocument when the form is no Word file
     * @throws Unavailable when others are filling for long
     * @throws Unreadable when the document is longer than there is memory for
     */
    public static byte[] fill(byte[] form, FormContent content) throws UnreadableDocument {
        return PLACE.run(() -> {
            var properties = WordForm.ours(WordWriter.write(content.properties()));
            var filling = new WordFilling(WordForm.open(form).issued(properties), content);
            GivenSection.to(filling.form, properties);
            filling.fill();
            return filling.form.packed();
        });
    }

    private void fill() throws UnreadableDocument {
        for (Element block : WordXml.children(form.body())) {
            block(block);
        }
    }

    private void block(Element block) throws UnreadableDocument {
        switch (String.valueOf(block.getLocalName())) {
            case "p" -> paragraph(block);
            case "tbl" -> WordXml.children(block, "tr").forEach(this::row);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) throws UnreadableDocument {
        var names = Placeholders.names(paragraph);
        for (String name : names) {
            var text = content.texts().get(name);
            if (text != null) {
                WordXml.replace(paragraph, InsertedText.of(text, form).blocks());
                return;
            }
            var pages = content.pages().get(name);
            if (pages != null) {
                InsertedText.of(pages, form).asPagesAt(paragraph);
                return;
            }
        }
        words(paragraph, names);
    }

    /** A paragraph of a list comes once for each item. */
    private void words(Element paragraph, List<String> names) {
        var list = list(names);
        if (list.isEmpty()) {
            if (saysNothing(paragraph, names)) {
                remove(paragraph);
                return;
            }
            Placeholders.fill(paragraph, name -> content.words().getOrDefault(name, ""));
            return;
        }
        var copies = repeated(paragraph, list.get());
        copies.forEach(copy -> paragraph.getParentNode().insertBefore(copy, paragraph));
        if (copies.isEmpty()) {
            remove(paragraph);
            return;
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    /** A row that names fields of a list comes once for each item; else its paragraphs stand for themselves. */
    private void row(Element row) {
        var fields = Placeholders.names(row).stream()
                .filter(name -> name.indexOf('.') > 0)
                .toList();
        var list = list(fields);
        if (list.isPresent()) {
            WordXml.replace(row, repeated(row, list.get()));
            return;
        }
        for (Element cell : WordXml.children(row, "tc")) {
            for (Element paragraph : WordXml.children(cell, "p")) {
                words(paragraph, Placeholders.names(paragraph));
            }
        }
    }

    private Optional<String> list(List<String> names) {
        return names.stream()
                .map(FormContent::head)
                .filter(content.lists()::containsKey)
                .findFirst();
    }

    private List<Element> repeated(Element part, String list) {
        var copies = new ArrayList<Element>();
        for (Map<String, String> item : content.lists().get(list)) {
            var copy = (Element) part.cloneNode(true);
            var paragraphs = WordXml.is(copy, "p") ? List.of(copy) : WordXml.below(copy, "p");
            paragraphs.forEach(paragraph -> Placeholders.fill(paragraph, name -> said(list, item, name)));
            copies.add(copy);
        }
        return copies;
    }

    private String said(String list, Map<String, String> item, String name) {
        return FormContent.head(name).equals(list)
                ? item.getOrDefault(FormContent.field(name), "")
                : content.words().getOrDefault(name, "");
    }

    private boolean saysNothing(Element paragraph, List<String> names) {
        return !names.isEmpty()
                && names.stream()
                        .allMatch(name -> content.words().getOrDefault(name, "").isBlank())
                && Placeholders.around(Placeholders.text(paragraph)).isBlank();
    }

    /** A cell keeps its last paragraph, and so does a section its end: Word asks for both. */
    private static void remove(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean last = WordXml.is(parent, "tc") && WordXml.children(parent, "p").size() == 1;
        boolean ends = !WordXml.below(paragraph, "sectPr").isEmpty();
        if (last || ends) {
            Placeholders.fill(paragraph, _ -> "");
            return;
        }
        parent.removeChild(paragraph);
    }
}
