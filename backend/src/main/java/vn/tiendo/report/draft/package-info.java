/**
 * The text of a consolidation: what the program drafts from figures and from what units wrote, and what people made of
 * it by hand, section by section. A hand edit is kept with the draft that it was based on, so that it survives every
 * refresh and can say what has changed since. Drafting is pure: records in, sentences out.
 */
@NullMarked
package vn.tiendo.report.draft;

import org.jspecify.annotations.NullMarked;
