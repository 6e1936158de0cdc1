package vn.tiendo.document.print;

import java.io.IOException;
import java.time.Duration;
import vn.tiendo.document.OneAtATime;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.UnreadableDocument.Reason;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unreadable;

/** Prints Word files as PDF/A-2b, one at a time: the pages of a long one take a good part of the memory. */
public final class WordPrinter {
    private static final OneAtATime PLACE = new OneAtATime(
            Duration.ofSeconds(20),
            () -> new Unavailable("printing-busy", "Máy chủ đang bận lập các tệp PDF khác. Hãy thử lại sau ít giây."),
            WordPrinter::tooHeavy);

    private WordPrinter() {}

    /**
     * The file on paper. What it holds beyond the subset is left out.
     *
     * @throws UnreadableDocument when it is no readable Word document
     * @throws Unavailable when others are printing for long
     * @throws Unreadable when it has more pages than there is memory for
     */
    public static byte[] toPdf(byte[] word) throws UnreadableDocument {
        return PLACE.run(() -> printed(word));
    }

    private static byte[] printed(byte[] word) throws UnreadableDocument {
        try {
            return PdfPaper.print(PrintedWord.read(word));
        } catch (UnreadableDocument refused) {
            if (refused.reason() == Reason.DOCUMENT_TOO_LARGE) {
                throw tooHeavy();
            }
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, broken);
        }
    }

    private static Unreadable tooHeavy() {
        return new Unreadable(
                "printing-too-heavy",
                "Văn bản quá dài để lập PDF trên máy chủ. Hãy tải tệp Word về rồi lưu thành PDF, hoặc thu hẹp kế hoạch.");
    }
}
