package vn.tiendo.template;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.print.WordPrinter;
import vn.tiendo.document.word.UnreadableDocument;

/**
 * An official document by its content.
 *
 * @param subject the trích yếu, without {@code V/v}
 * @param addressees of {@code Kính gửi}; empty when the document has none
 * @param bases the {@code Căn cứ} paragraphs, without their final punctuation
 * @param body sections, paragraphs and tables; the closing {@code ./.} is the template's
 * @param recipients of {@code Nơi nhận}, without dashes and punctuation; the last is {@code Lưu: VT, VP}
 */
public record OfficialDocument(
        Letterhead letterhead,
        DocumentKind kind,
        String subject,
        List<String> addressees,
        List<String> bases,
        List<OfficialBlock> body,
        SignatureBlock signature,
        List<String> recipients,
        List<Annex> annexes) {

    /** The same with more annexes behind those that it has. */
    public OfficialDocument with(List<Annex> more) {
        return new OfficialDocument(
                letterhead,
                kind,
                subject,
                addressees,
                bases,
                body,
                signature,
                recipients,
                Stream.concat(annexes.stream(), more.stream()).toList());
    }

    /** The document as .docx; equal documents give equal bytes. */
    public byte[] toWord() {
        return OfficialLayout.toWord(this);
    }

    /** The document as PDF/A-2b, printed from the same Word file. */
    public byte[] toPdf() {
        return printed(toWord());
    }

    static byte[] printed(byte[] word) {
        try {
            return WordPrinter.toPdf(word);
        } catch (UnreadableDocument e) {
            throw new IllegalStateException("the program cannot read what it wrote", e);
        }
    }

    /** For the properties of the file: {@code Kế hoạch Tuyên truyền ...}. */
    String fileTitle() {
        return kind.label() + " " + subject.replace('\n', ' ');
    }
}
