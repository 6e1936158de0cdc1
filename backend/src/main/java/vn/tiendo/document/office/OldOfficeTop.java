package vn.tiendo.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The top of what Excel and Word wrote before 2007. Such files are read whole, so that large ones are refused. */
public final class OldOfficeTop {
    private static final long LARGEST_BYTES = 30L << 20;
    private static final int TOP_PARAGRAPHS = 40;

    private OldOfficeTop() {}

    /** The first rows of the first sheet of a workbook (.xls).
     *
     * @throws IOException when the file is damaged, too large or asks for a password
     */
    public static List<String> ofWorkbook(Path file) throws IOException {
        return read(file, OldOfficeTop::workbook);
    }

    /** Page headers, first paragraphs and text boxes of a document (.doc).
     *
     * @throws IOException when the file is damaged, too large or asks for a password
     */
    public static List<String> ofDocument(Path file) throws IOException {
        return read(file, OldOfficeTop::document);
    }

    private static void workbook(DirectoryNode root, TopLines lines) throws IOException {
        var request = new HSSFRequest();
        var top = new OldSheetTop(lines);
        request.addListenerForAllRecords(top);
        new HSSFEventFactory().processWorkbookEvents(request, root);
        if (!top.isWorkbook()) {
            throw new IOException("not a workbook");
        }
    }

    private static void document(DirectoryNode root, TopLines lines) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var headers = new HeaderStories(document);
            Stream.of(headers.getFirstHeader(), headers.getOddHeader(), headers.getEvenHeader())
                    .filter(Objects::nonNull)
                    .forEach(lines::add);
            add(document.getRange(), lines);
            add(document.getMainTextboxRange(), lines);
        }
    }

    private static void add(Range range, TopLines lines) {
        int most = Math.min(TOP_PARAGRAPHS, range.numParagraphs());
        for (int i = 0; i < most; i++) {
            lines.add(range.getParagraph(i).text());
        }
    }

    private static List<String> read(Path file, Reading reading) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException("too large to be read");
        }
        var lines = new TopLines();
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            reading.read(compound.getRoot(), lines);
            return lines.all();
        } catch (RuntimeException damaged) {
            throw new IOException("not a readable Office file", damaged);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read(DirectoryNode root, TopLines lines) throws IOException;
    }
}
