package vn.tiendo.document.print;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.UnreadableDocument.Reason;
import vn.tiendo.shared.problem.Unavailable;

/** Prints Word files as PDF/A-2b, one at a time: the pages of a long one take a good part of the memory. */
public final class WordPrinter {
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final Semaphore PLACES = new Semaphore(1, true);

    private WordPrinter() {}

    /**
     * The file on paper. What it holds beyond the subset is left out.
     *
     * @throws UnreadableDocument when it is no readable Word document
     * @throws Unavailable when others are printing for long
     */
    public static byte[] toPdf(byte[] word) throws UnreadableDocument {
        takePlace();
        try {
            return PdfPaper.print(PrintedWord.read(word));
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, broken);
        } finally {
            PLACES.release();
        }
    }

    private static void takePlace() {
        try {
            if (PLACES.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable("printing-busy", "Máy chủ đang bận lập các tệp PDF khác. Hãy thử lại sau ít giây.");
    }
}
