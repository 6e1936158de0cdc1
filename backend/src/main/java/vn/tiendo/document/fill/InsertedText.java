package vn.tiendo.document.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordWriter;
import vn.tiendo.document.word.WrittenDocument;

/** Written text on its way into a form: in the form's own styles, and in the text's where the form has none. */
final class InsertedText {
    private final Document target;
    private final Element formBody;
    private final List<Element> blocks;

    private InsertedText(WordForm form, List<Element> blocks) {
        this.formBody = form.body();
        this.target = formBody.getOwnerDocument();
        this.blocks = blocks;
    }

    static InsertedText of(WrittenDocument text, WordForm form) throws UnreadableDocument {
        var written = WordForm.ours(WordWriter.write(text));
        var styles = form.styles();
        var added = AddedStyles.to(styles, written.styles());
        form.replaceStyles(styles);
        added.rename(written.body());
        InsertedPictures.take(written, form);
        var target = form.body().getOwnerDocument();
        var blocks = WordXml.children(written.body()).stream()
                .map(block -> (Element) target.importNode(block, true))
                .toList();
        return new InsertedText(form, blocks);
    }

    /** Without the ends of sections. */
    List<Element> blocks() {
        return blocks.stream()
                .filter(block -> !WordXml.is(block, "sectPr"))
                .filter(block -> sectionEnd(block).isEmpty())
                .filter(block -> block != lastParagraph())
                .toList();
    }

    /**
     * Ends the form's own section at a paragraph, the last one that says anything; the sections that follow have the form's
     * header.
     */
    void asPagesAt(Element paragraph) {
        var ownEnd = WordXml.children(formBody, "sectPr").stream().findFirst();
        if (ownEnd.isEmpty() || blocks.isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        var end = WordXml.create(target, "p");
        end.appendChild(WordXml.create(target, "pPr")).appendChild(ownEnd.get().cloneNode(true));
        var pages = new ArrayList<Node>(List.of(end));
        for (Element block : blocks) {
            sectionEnd(block).ifPresent(section -> takeHeader(section, ownEnd.get()));
            pages.add(block);
        }
        while (paragraph.getNextSibling() != null) {
            formBody.removeChild(paragraph.getNextSibling());
        }
        WordXml.replace(paragraph, pages);
    }

    private static void takeHeader(Element section, Element own) {
        for (String reference : new String[] {"headerReference", "footerReference"}) {
            WordXml.children(section, reference).forEach(section::removeChild);
        }
        Node first = section.getFirstChild();
        WordXml.children(own).stream()
                .filter(child -> child.getLocalName().endsWith("Reference"))
                .forEach(child -> section.insertBefore(child.cloneNode(true), first));
    }

    private static Optional<Element> sectionEnd(Element block) {
        return WordXml.is(block, "sectPr")
                ? Optional.of(block)
                : WordXml.below(block, "sectPr").stream().findFirst();
    }

    /** The paragraph that Word wants after a table at the end of a section. */
    private Element lastParagraph() {
        return blocks.get(blocks.size() - 2);
    }
}
