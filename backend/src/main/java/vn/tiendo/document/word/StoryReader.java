package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a story: the body, a cell, a text box, a footnote, a page header. */
final class StoryReader {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final Budget budget;

    StoryReader(WordStyles styles, WordNumbering numbering, WordNotes notes, Budget budget) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.budget = budget;
    }

    /** Reads the main part, whose root holds the body. */
    List<WordBlock> readBody(XmlCursor xml) throws UnreadableDocument {
        List<WordBlock> blocks = new ArrayList<>();
        boolean[] found = {false};
        xml.enterRoot();
        xml.eachChild(element -> {
            if (element.equals("body")) {
                found[0] = true;
                blocks.addAll(read(xml));
            }
        });
        if (!found[0]) {
            throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED_DOCUMENT);
        }
        return blocks;
    }

    /** Reads the blocks inside the current element. */
    List<WordBlock> read(XmlCursor xml) throws UnreadableDocument {
        Story story = new Story();
        story.readInside(xml);
        return story.finished();
    }

    /** Reads the blocks of a cell and hands over each of its properties. */
    List<WordBlock> readCell(XmlCursor xml, XmlCursor.Visitor properties) throws UnreadableDocument {
        Story story = new Story();
        story.properties = properties;
        story.readInside(xml);
        return story.finished();
    }

    private final class Story {
        private final List<WordBlock> blocks = new ArrayList<>();
        private final FieldState fields = new FieldState();
        private @Nullable ParagraphText joined;
        private XmlCursor.Visitor properties = _ -> {};

        void readInside(XmlCursor xml) throws UnreadableDocument {
            xml.eachChild(element -> {
                switch (element) {
                    case "p" -> paragraph(xml);
                    case "tbl" -> blocks.add(new TableReader(StoryReader.this, budget).read(xml));
                    case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readInside(xml);
                    case "tcPr" -> xml.eachChild(properties);
                    case "sectPr" -> blocks.add(ParagraphFormat.section(xml));
                    default -> {}
                }
            });
        }

        private void paragraph(XmlCursor xml) throws UnreadableDocument {
            budget.spendThing();
            ParagraphText text = joined == null ? new ParagraphText() : joined;
            joined = null;
            ParagraphReader reader = new ParagraphReader(xml, styles, notes, fields, StoryReader.this, text);
            ParagraphFormat format = reader.read();
            budget.spendText(text.length());
            if (format.markDeleted()) {
                joined = text;
                return;
            }
            String label = format.list() == null || text.isOnlyHidden() ? "" : numbering.next(format);
            blocks.add(text.toParagraph(label, format));
            blocks.addAll(text.boxes());
            if (format.sectionEnds() != null) {
                blocks.add(format.sectionEnds());
            }
        }

        List<WordBlock> finished() {
            if (joined != null && !joined.isEmpty()) {
                blocks.add(joined.toParagraph("", ParagraphFormat.NOTHING));
            }
            return blocks;
        }
    }
}
