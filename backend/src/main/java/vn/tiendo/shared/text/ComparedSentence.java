package vn.tiendo.shared.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence of one text or of both.
 *
 * @param text without the space around it
 */
public record ComparedSentence(Where where, String text) {
    /** Where a sentence stands. */
    @Schema(name = "ComparedWhere")
    public enum Where {
        /** Có ở cả hai bản. */
        BOTH,
        /** Chỉ có ở bản trước. */
        BEFORE,
        /** Chỉ có ở bản sau. */
        AFTER
    }
}
