package vn.tiendo.report.form;

import java.util.UUID;
import vn.tiendo.report.form.content.FormDefinition;

/** A version of a form.
 *
 * @param number counted from 1 within its form
 */
public record PublishedForm(UUID versionId, int number, FormDefinition content) {}
