package vn.tiendo.document.print;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** One paragraph with its runs of letters. */
final class PrintedParagraph {
    /** What a tab is worth: there are no stops on a printed page. */
    private static final String TAB = "    ";

    private final XmlCursor xml;
    private final Paper paper;
    private final PrintedStyles styles;
    private final Element element;
    private final StringBuilder css = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String style;
    private @Nullable Integer outline;
    private @Nullable PageFormat sectionEnd;
    private boolean keptWithNext;

    PrintedParagraph(XmlCursor xml, Paper paper, PrintedStyles styles, Element parent) {
        this.xml = xml;
        this.paper = paper;
        this.styles = styles;
        element = paper.add(parent, "p");
    }

    PrintedParagraph read() throws UnreadableDocument {
        xml.eachChild(this::child);
        if (words.isEmpty()) {
            css.append(mark);
        }
        attribute(element, "class", styles.paragraphClass(style));
        attribute(element, "style", css.toString());
        Integer level = outline == null ? styles.outline(style).orElse(null) : outline;
        if (level != null && level < 9 && !words.toString().isBlank()) {
            paper.bookmark(element, level, words.toString().strip());
        }
        return this;
    }

    Element element() {
        return element;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isKeptWithNext() {
        return keptWithNext;
    }

    /** The section that ends with this paragraph. */
    @Nullable
    PageFormat sectionEnd() {
        return sectionEnd;
    }

    private void child(String name) throws UnreadableDocument {
        switch (name) {
            case "pPr" -> xml.eachChild(this::property);
            case "r" -> run();
            case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml" ->
                xml.eachChild(this::child);
            default -> {}
        }
    }

    private void property(String name) throws UnreadableDocument {
        switch (name) {
            case "pStyle" -> style = xml.value();
            case "outlineLvl" -> outline = xml.number("val", 9);
            case "sectPr" -> sectionEnd = PageFormat.read(xml);
            case "rPr" -> xml.eachChild(letter -> LetterCss.read(letter, xml, mark));
            case "keepNext" -> {
                keptWithNext = xml.isOn();
                ParagraphCss.read(name, xml, css);
            }
            default -> ParagraphCss.read(name, xml, css);
        }
    }

    private void run() throws UnreadableDocument {
        var look = new StringBuilder();
        String[] letters = {""};
        Element[] span = {null};
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                letters[0] = letters(look);
                return;
            }
            if (span[0] == null) {
                boolean plain = letters[0].isEmpty() && look.isEmpty();
                span[0] = plain ? element : paper.add(element, "span", letters[0], look);
            }
            content(name, span[0]);
        });
    }

    private String letters(StringBuilder look) throws UnreadableDocument {
        String[] found = {""};
        xml.eachChild(name -> {
            if (name.equals("rStyle")) {
                found[0] = styles.letterClass(xml.value());
                return;
            }
            LetterCss.read(name, xml, look);
        });
        return found[0];
    }

    private void content(String name, Element into) throws UnreadableDocument {
        switch (name) {
            case "t" -> show(xml.text(), into);
            case "tab", "ptab" -> show(TAB, into);
            case "noBreakHyphen" -> show("-", into);
            case "drawing" -> picture(into);
            case "br", "cr" -> {
                paper.add(into, "br");
                words.append(' ');
            }
            default -> {}
        }
    }

    private void picture(Element into) throws UnreadableDocument {
        var picture = PrintedPicture.read(xml);
        var source = paper.picture(picture.reference());
        if (source.isPresent()) {
            var image = paper.add(into, "img", "", picture.css());
            image.setAttribute("src", source.get());
            image.setAttribute("alt", picture.words());
            words.append(' ');
        }
    }

    /** Spaces that stand together stay as many: a draft leaves room for its number. */
    private void show(String text, Element into) {
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?<= ) ", "\u00a0");
        words.append(kept);
        Node last = into.getLastChild();
        if (last != null && last.getNodeType() == Node.TEXT_NODE) {
            last.setNodeValue(last.getNodeValue() + kept);
            return;
        }
        into.appendChild(into.getOwnerDocument().createTextNode(kept));
    }

    private static void attribute(Element element, String name, String value) {
        if (!value.isEmpty()) {
            element.setAttribute(name, value);
        }
    }
}
