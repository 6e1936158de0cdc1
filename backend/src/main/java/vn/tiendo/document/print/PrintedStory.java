package vn.tiendo.document.print;

import java.util.function.Consumer;
import org.w3c.dom.Element;
import vn.tiendo.document.word.Budget;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** Paragraphs and tables, one after another: in the body and in cells. */
final class PrintedStory {
    private final Paper paper;
    private final PrintedStyles styles;
    private final Consumer<PageFormat> sectionEnds;
    private final Budget budget = new Budget();

    /** @param sectionEnds is told of the section that the last paragraph has ended */
    PrintedStory(Paper paper, PrintedStyles styles, Consumer<PageFormat> sectionEnds) {
        this.paper = paper;
        this.styles = styles;
        this.sectionEnds = sectionEnds;
    }

    /** Prints a block into an element; what is no block is left out. True when it may not part from what follows. */
    boolean block(String name, XmlCursor xml, Element into) throws UnreadableDocument {
        return switch (name) {
            case "p" -> paragraph(xml, into);
            case "tbl" -> {
                new PrintedTable(xml, this, paper, into).read(styles);
                yield false;
            }
            case "sdt", "sdtContent", "customXml", "ins" -> {
                xml.eachChild(inside -> block(inside, xml, into));
                yield false;
            }
            default -> false;
        };
    }

    /** One more paragraph, row or cell: a small file cannot fill the memory. */
    void spend() throws UnreadableDocument {
        budget.spendThing();
    }

    private boolean paragraph(XmlCursor xml, Element into) throws UnreadableDocument {
        spend();
        var paragraph = new PrintedParagraph(xml, paper, styles, into).read();
        var section = paragraph.sectionEnd();
        if (section == null) {
            return paragraph.isKeptWithNext();
        }
        if (paragraph.isEmpty()) {
            into.removeChild(paragraph.element());
        }
        sectionEnds.accept(section);
        return false;
    }
}
