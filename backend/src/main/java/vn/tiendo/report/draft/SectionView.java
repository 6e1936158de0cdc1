package vn.tiendo.report.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** One section of a consolidation as it stands in the document.
 *
 * @param text each line is a paragraph, with a dash a point of a list; empty leaves the section out
 * @param drafted what the program makes of the sources now; null while the text is just that
 * @param editedAt when the text was last written by hand; null while it is the program's
 * @param sourceChanged whether the draft is another one than the text was based on
 * @param changes by which lines
 * @param version 0 until somebody edits it
 */
public record SectionView(
        ConsolidationSection section,
        String text,
        @Nullable String drafted,
        @Nullable Instant editedAt,
        @Nullable String editedBy,
        @Nullable String editedByTitle,
        boolean sourceChanged,
        List<SourceChange> changes,
        long version)
        implements HasVersion {

    static SectionView of(ConsolidationSection section, String drafted, @Nullable SectionEdit edit) {
        if (edit == null || edit.text() == null || edit.basedOn() == null) {
            return new SectionView(
                    section, drafted, null, null, null, null, false, List.of(), edit == null ? 0 : edit.number());
        }
        var changes = TextDifference.between(edit.basedOn(), drafted);
        return new SectionView(
                section,
                edit.text(),
                drafted,
                edit.at(),
                edit.by(),
                edit.byTitle(),
                !changes.isEmpty(),
                changes,
                edit.number());
    }
}
