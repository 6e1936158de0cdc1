package vn.tiendo.report.form;

import java.util.List;
import java.util.UUID;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.web.HasVersion;

/** A form with its draft and what was published.
 *
 * @param changed whether the draft says something else than the newest version
 * @param versions newest first
 */
public record FormView(
        UUID id,
        FormState state,
        FormDefinition draft,
        boolean changed,
        List<PublishedVersion> versions,
        List<FormMove> moves,
        long version)
        implements HasVersion {}
