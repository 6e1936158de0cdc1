package vn.tiendo.report.form.filling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.FormDefinition;

/** The form of a report as it was approved with one of its versions.
 *
 * @param version of the report
 * @param number the version of the form that the round was opened with
 * @param filled null when the version is from before forms were kept with versions
 */
public record VersionFormView(
        UUID reportId,
        int version,
        int number,
        FormDefinition content,
        @Nullable FilledForm filled) {}
