package vn.tiendo.document.print;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordPackage;
import vn.tiendo.document.word.XmlCursor;

/** A Word file as the XHTML that is printed, section by section. */
final class PrintedWord {
    private final WordPackage parts;
    private final Paper paper;
    private final PrintedStyles styles;
    private final PrintedStory story;
    private final StringBuilder pages = new StringBuilder();
    private Element section;
    private String header = "";
    private int sections;

    private PrintedWord(WordPackage parts) throws UnreadableDocument, IOException {
        this.parts = parts;
        paper = new Paper(property("title"), property("creator"), new PaperPictures(parts));
        styles = PrintedStyles.read(parts.related("styles"));
        story = new PrintedStory(paper, styles, this::endSection);
        section = paper.add(paper.body(), "div");
    }

    static Document read(byte[] word) throws UnreadableDocument, IOException {
        try (var parts = new WordPackage(word)) {
            return new PrintedWord(parts).read();
        }
    }

    private Document read() throws UnreadableDocument, IOException {
        try (var xml = parts.body()) {
            xml.enterRoot();
            xml.eachChild(root -> {
                if (root.equals("body")) {
                    xml.eachChild(block -> block(block, xml));
                }
            });
        }
        if (section.hasChildNodes() || sections == 0) {
            endSection(PageFormat.standard());
        }
        paper.body().removeChild(section);
        return paper.finished(styles.rules() + pages);
    }

    private void block(String name, XmlCursor xml) throws UnreadableDocument {
        if (name.equals("sectPr")) {
            endSection(PageFormat.read(xml));
            return;
        }
        story.block(name, xml, section);
    }

    private void endSection(PageFormat format) {
        withoutEmptyEnd();
        header = format.header().isEmpty() ? header : format.header();
        boolean numbered = isNumbered(header);
        String name = sections == 0 ? "" : "n" + sections;
        sections++;
        pages.append(format.rule(name, numbered));
        var css = new StringBuilder();
        ParagraphCss.declare(css, "width", Css.length(format.textWidth()));
        if (!name.isEmpty()) {
            ParagraphCss.declare(css, "page", name);
        }
        if (format.restarts()) {
            ParagraphCss.declare(css, "-fs-page-sequence", "start");
        }
        section.setAttribute("style", css.toString());
        if (numbered) {
            var folio = paper.add(section, "div", "folio " + styles.classNamed("header"), "");
            paper.add(folio, "span");
            section.insertBefore(folio, section.getFirstChild());
        }
        section = paper.add(paper.body(), "div");
    }

    /** Word wants a paragraph after the last table of a section; on paper it could only start a page of its own. */
    private void withoutEmptyEnd() {
        Node last = section.getLastChild();
        if (last != null
                && last.getPreviousSibling() != null
                && !last.hasChildNodes()
                && last.getNodeName().equals("p")) {
            section.removeChild(last);
        }
    }

    /** Pages bear a number where the header has the field for it. */
    private boolean isNumbered(String reference) {
        if (reference.isEmpty()) {
            return false;
        }
        boolean[] found = {false};
        try {
            Optional<XmlCursor> part = parts.referred(reference);
            if (part.isPresent()) {
                try (var xml = part.get()) {
                    xml.enterRoot();
                    seekPageField(xml, found);
                }
            }
            return found[0];
        } catch (UnreadableDocument | IOException damaged) {
            return false;
        }
    }

    private static void seekPageField(XmlCursor xml, boolean[] found) throws UnreadableDocument {
        xml.eachChild(name -> {
            switch (name) {
                case "fldSimple" -> found[0] |= xml.attribute("instr").strip().startsWith("PAGE");
                case "instrText" -> found[0] |= xml.text().strip().startsWith("PAGE");
                default -> seekPageField(xml, found);
            }
        });
    }

    private String property(String name) throws UnreadableDocument, IOException {
        String[] found = {""};
        Optional<XmlCursor> part = parts.part("docProps/core.xml");
        if (part.isEmpty()) {
            return "";
        }
        try (var xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(element -> {
                if (element.equals(name)) {
                    found[0] = xml.text();
                }
            });
        }
        return found[0];
    }
}
