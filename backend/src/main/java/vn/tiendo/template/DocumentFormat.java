package vn.tiendo.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which an official document can be taken home. */
public enum DocumentFormat {
    /** Office Open XML document, which can still be changed. */
    DOCX(DocumentFormat.DOCX_TYPE) {
        @Override
        public byte[] write(FinishedDocument document) {
            return document.toWord();
        }
    },
    /** PDF/A-2b, to be sent, kept and signed. */
    PDF(DocumentFormat.PDF_TYPE) {
        @Override
        public byte[] write(FinishedDocument document) {
            return document.toPdf();
        }
    };

    /** For {@code @Produces}. */
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the parameter of a download link, else by the Accept header; empty when neither wants a document. */
    public static Optional<DocumentFormat> of(@Nullable String format, @Nullable String accept) {
        return Arrays.stream(values())
                .filter(known -> format == null
                        ? accept != null && accept.contains(known.mediaType)
                        : known.extension().equals(format))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public abstract byte[] write(FinishedDocument document);
}
