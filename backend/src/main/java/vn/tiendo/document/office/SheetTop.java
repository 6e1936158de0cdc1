package vn.tiendo.document.office;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.word.OfficeParts;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** The first rows of the first sheet that is shown in a workbook (.xlsx), its page header and what is drawn over it. */
public final class SheetTop {
    /** Rows that say something; a letterhead with its title takes about ten. */
    static final int TOP_ROWS = 15;

    private final OfficeParts parts;
    private final TopLines lines;
    private final SharedTexts shared = new SharedTexts();
    private int rows;

    private SheetTop(OfficeParts parts, TopLines lines) {
        this.parts = parts;
        this.lines = lines;
    }

    /** @throws IOException when the file is damaged, or opens into too much before its top was seen */
    public static List<String> of(Path file) throws IOException {
        return PackageTop.read(file, (parts, workbook, lines) -> new SheetTop(parts, lines).read(workbook));
    }

    private void read(String workbook) throws UnreadableDocument, IOException {
        var sheet = parts.referred(workbook, firstShown(workbook))
                .orElseThrow(() -> new IOException("no part of the first sheet"));
        rowsAndHeader(sheet);
        for (var texts : parts.related(workbook, "sharedStrings")) {
            shared.read(PackageTop.require(parts, texts), lines);
        }
        for (var drawing : parts.related(sheet, "drawing")) {
            PackageTop.draw(parts, drawing, lines);
        }
    }

    private String firstShown(String workbook) throws UnreadableDocument, IOException {
        var shown = new ArrayList<String>();
        try (var xml = PackageTop.require(parts, workbook)) {
            xml.enterRoot();
            xml.eachChild(element -> {
                if ("sheets".equals(element)) {
                    xml.eachChildWhile(shown::isEmpty, _ -> {
                        if (!xml.attribute("state").toLowerCase().contains("hidden")) {
                            shown.add(xml.reference());
                        }
                    });
                }
            });
        }
        return shown.stream().findFirst().orElse("");
    }

    /** The header stands behind all rows. Where these are too many, the top has been seen all the same. */
    private void rowsAndHeader(String sheet) throws UnreadableDocument, IOException {
        try (var xml = PackageTop.require(parts, sheet)) {
            xml.enterRoot();
            xml.eachChild(element -> {
                switch (element) {
                    case "sheetData" -> xml.eachChildWhile(() -> rows < TOP_ROWS, _ -> row(xml));
                    case "headerFooter" -> header(xml);
                    default -> {}
                }
            });
        } catch (UnreadableDocument refused) {
            if (refused.reason() != DOCUMENT_TOO_LARGE || rows < TOP_ROWS) {
                throw refused;
            }
        }
    }

    private void row(XmlCursor xml) throws UnreadableDocument {
        int before = lines.count() + shared.count();
        xml.eachChild(_ -> cell(xml));
        if (lines.count() + shared.count() > before) {
            rows++;
        }
    }

    private void cell(XmlCursor xml) throws UnreadableDocument {
        var type = xml.attribute("t");
        xml.eachChild(element -> {
            switch (element) {
                case "v" -> value(type, xml.text(TopLines.LONGEST_TEXT));
                case "is" -> lines.add(SharedTexts.text(xml));
                default -> {}
            }
        });
    }

    private void value(String type, String value) {
        switch (type) {
            case "s" -> shared.want(value);
            case "str" -> lines.add(value);
            default -> {}
        }
    }

    private void header(XmlCursor xml) throws UnreadableDocument {
        xml.eachChild(element -> {
            if (element.endsWith("Header")) {
                lines.add(HeaderText.of(xml.text(TopLines.LONGEST_TEXT)));
            }
        });
    }
}
