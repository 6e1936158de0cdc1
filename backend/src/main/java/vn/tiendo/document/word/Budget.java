package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;

/** Counts what one reading keeps, so that a small file cannot fill the memory. */
public final class Budget {

    private int characters = WordLimits.CHARACTERS;
    private int things = WordLimits.THINGS;

    void spendText(int length) throws UnreadableDocument {
        characters -= length;
        if (characters < 0) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
    }

    /** One more paragraph, row or cell. */
    public void spendThing() throws UnreadableDocument {
        if (--things < 0) {
            throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
        }
    }
}
