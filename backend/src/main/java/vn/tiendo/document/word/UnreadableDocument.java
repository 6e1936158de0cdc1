package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/** The file cannot be read as a Word document; nothing was taken from it. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableDocument(Reason reason) {
        this(reason, null);
    }

    public UnreadableDocument(Reason reason, @Nullable Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** Not a package of parts, or a package of another kind of document. */
        NOT_A_WORD_DOCUMENT("not-a-word-document"),
        /** The binary format that Word wrote before 2007, whatever the name of the file says. */
        LEGACY_WORD_DOCUMENT("legacy-word-document"),
        /** Opens only with a password. */
        ENCRYPTED_DOCUMENT("encrypted-document"),
        /** Cut off, corrupt, or without its main part. */
        DAMAGED_DOCUMENT("damaged-document"),
        /** Larger, when opened, than any plan can be. */
        DOCUMENT_TOO_LARGE("document-too-large"),
        /** Carries macros, which no plan needs. */
        DOCUMENT_WITH_MACROS("document-with-macros");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable code that the API answers with. */
        public String code() {
            return code;
        }
    }
}
