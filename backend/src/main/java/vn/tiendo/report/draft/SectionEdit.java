package vn.tiendo.report.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last thing that people did to a section.
 *
 * @param number counts what was done to the section, from 1
 * @param text null when they took the program's draft again
 * @param basedOn the draft that was edited; null like the text
 */
public record SectionEdit(
        ConsolidationSection section,
        long number,
        @Nullable String text,
        @Nullable String basedOn,
        Instant at,
        String by,
        String byTitle) {}
