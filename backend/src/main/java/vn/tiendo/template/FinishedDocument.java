package vn.tiendo.template;

import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.UnreadableDocument;

/**
 * A document that can leave the program.
 *
 * @param form the agency's own, in which it is filled; null for the layout of NĐ 30/2020 that is built in
 */
public record FinishedDocument(OfficialDocument document, OwnFields fields, byte @Nullable [] form) {

    /** Equal documents in the same form give equal bytes. */
    public byte[] toWord() {
        if (form == null) {
            return document.toWord();
        }
        try {
            return OfficialForm.fill(form, document, fields);
        } catch (UnreadableDocument e) {
            throw new IllegalStateException("a form that was taken cannot be filled", e);
        }
    }

    /** PDF/A-2b, printed from the Word file. */
    public byte[] toPdf() {
        return OfficialDocument.printed(toWord());
    }
}
