package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its runs in order, tracked changes accepted, fields by their results. */
final class ParagraphReader {

    private final XmlCursor xml;
    private final WordStyles styles;
    private final WordNotes notes;
    private final FieldState fields;
    private final StoryReader stories;
    private final ParagraphText text;
    private ParagraphFormat format;
    private RunFormat base;

    ParagraphReader(
            XmlCursor xml,
            WordStyles styles,
            WordNotes notes,
            FieldState fields,
            StoryReader stories,
            ParagraphText text) {
        this.xml = xml;
        this.styles = styles;
        this.notes = notes;
        this.fields = fields;
        this.stories = stories;
        this.text = text;
        format = styles.paragraph(null).paragraph();
        base = styles.paragraph(null).run();
    }

    /** Fills the text and gives the properties that hold for the paragraph. */
    ParagraphFormat read() throws UnreadableDocument {
        readInside();
        return format;
    }

    private void readInside() throws UnreadableDocument {
        xml.eachChild(this::child);
    }

    private void child(String element) throws UnreadableDocument {
        switch (element) {
            case "pPr" -> properties();
            case "r" -> run();
            case "ins",
                    "moveTo",
                    "hyperlink",
                    "smartTag",
                    "sdt",
                    "sdtContent",
                    "fldSimple",
                    "customXml",
                    "bdo",
                    "dir",
                    "rubyBase" -> readInside();
            case "oMath", "oMathPara" -> formula();
            case "AlternateContent" -> alternatives(this::child);
            default -> {}
        }
    }

    private void properties() throws UnreadableDocument {
        ParagraphFormat own = ParagraphFormat.read(xml);
        WordStyles.Style style = styles.paragraph(own.style());
        format = own.over(style.paragraph());
        base = style.run();
    }

    private void run() throws UnreadableDocument {
        @Nullable RunFormat[] own = {null};
        xml.eachChild(element -> {
            if (element.equals("rPr")) {
                RunFormat said = RunFormat.read(xml);
                own[0] = said.over(styles.character(said.style())).over(base);
                return;
            }
            runContent(element, own[0] == null ? base : own[0]);
        });
    }

    private void runContent(String element, RunFormat run) throws UnreadableDocument {
        switch (element) {
            case "t" -> show(xml.text(), run);
            case "tab", "ptab" -> show("\t", run);
            case "br", "cr" -> show(xml.attribute("type").isEmpty() || isLineBreak() ? "\n" : " ", run);
            case "noBreakHyphen" -> show("-", run);
            case "sym" -> show("•", run);
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
            case "footnoteReference", "endnoteReference" ->
                notes.called(element, xml.attribute("id")).ifPresent(text::add);
            case "ruby" -> xml.eachChild(this::child);
            case "AlternateContent" -> alternatives(inside -> runContent(inside, run));
            case "drawing", "pict", "object" -> boxes();
            default -> {}
        }
    }

    private boolean isLineBreak() {
        return xml.attribute("type").equals("textWrapping");
    }

    /** The same thing for newer and older programs; only the first that is there counts. */
    private void alternatives(XmlCursor.Visitor content) throws UnreadableDocument {
        boolean[] taken = {false};
        xml.eachChild(element -> {
            if (taken[0] || !(element.equals("Choice") || element.equals("Fallback"))) {
                return;
            }
            taken[0] = true;
            xml.eachChild(content);
        });
    }

    private void boxes() throws UnreadableDocument {
        xml.eachChild(element -> {
            if (element.equals("txbxContent")) {
                text.addBox(stories.read(xml));
                return;
            }
            boxes();
        });
    }

    private void formula() throws UnreadableDocument {
        xml.eachChild(element -> {
            if (element.equals("t")) {
                show(xml.text(), base);
                return;
            }
            formula();
        });
    }

    private void show(String raw, RunFormat run) {
        if (fields.isShown()) {
            text.add(raw, run);
        }
    }
}
