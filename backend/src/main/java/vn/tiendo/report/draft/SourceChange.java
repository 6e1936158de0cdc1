package vn.tiendo.report.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line by which the draft of today differs from the one that somebody edited. */
public record SourceChange(Kind kind, String text) {
    /** Which of the two has the line. */
    @Schema(name = "SourceChangeKind")
    public enum Kind {
        /** Only that of today. */
        ADDED,
        /** Only the one that was edited. */
        REMOVED
    }
}
