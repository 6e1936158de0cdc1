package vn.tiendo.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF, read back as a program would that knows nothing of how it was made. */
public record ReadPdf(PDDocument document) {
    /** A point is the 72nd part of an inch. */
    private static final double MM = 72 / 25.4;

    public static ReadPdf of(byte[] pdf) {
        try {
            return new ReadPdf(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public PDRectangle size(int page) {
        return document.getPage(page - 1).getMediaBox();
    }

    /** The whole text, its lines joined. */
    public String text() {
        var all = new StringBuilder();
        IntStream.rangeClosed(1, pages())
                .forEach(page -> all.append(String.join(" ", lines(page))).append(' '));
        return all.toString();
    }

    /** The lines of a page from the top. */
    public List<String> lines(int page) {
        return read(page).lines.stream().map(Line::text).toList();
    }

    /** The first line of a page that has these words. */
    public Line line(int page, String words) {
        return read(page).lines.stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + words + " among " + lines(page)));
    }

    /** The bookmarks, each with two spaces for its level. */
    public List<String> bookmarks() {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        var found = new ArrayList<String>();
        if (outline != null) {
            collect(outline.getFirstChild(), "", found);
        }
        return found;
    }

    /** Names of all fonts that are used; it fails when one is not inside the file. */
    public Set<String> fonts() {
        var names = new HashSet<String>();
        IntStream.rangeClosed(1, pages())
                .mapToObj(this::read)
                .flatMap(page -> page.fonts.stream())
                .forEach(font -> {
                    if (!font.isEmbedded()) {
                        throw new AssertionError(font.getName() + " is not embedded");
                    }
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                });
        return names;
    }

    private static void collect(PDOutlineItem first, String indent, List<String> found) {
        for (var item = first; item != null; item = item.getNextSibling()) {
            found.add(indent + item.getTitle());
            collect(item.getFirstChild(), indent + "  ", found);
        }
    }

    private Stripper read(int page) {
        try {
            var stripper = new Stripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, new StringWriter());
            return stripper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of words; lengths in millimetres from the upper left corner of the sheet. */
    public record Line(String text, double left, double right, double base, String font, double points) {
        public double middle() {
            return (left + right) / 2;
        }
    }

    private static final class Stripper extends PDFTextStripper {
        private final List<Line> lines = new ArrayList<>();
        private final Set<PDFont> fonts = new HashSet<>();
        private final List<TextPosition> current = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            words.append(text);
            current.addAll(positions);
            positions.forEach(position -> fonts.add(position.getFont()));
        }

        @Override
        protected void writeWordSeparator() {
            words.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            finishLine();
        }

        @Override
        protected void endPage(PDPage page) {
            finishLine();
        }

        private void finishLine() {
            if (current.isEmpty()) {
                return;
            }
            var first = current.getFirst();
            var last = current.getLast();
            lines.add(new Line(
                    words.toString().strip(),
                    first.getXDirAdj() / MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) / MM,
                    first.getYDirAdj() / MM,
                    first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                    first.getYScale()));
            current.clear();
            words.setLength(0);
        }
    }
}
