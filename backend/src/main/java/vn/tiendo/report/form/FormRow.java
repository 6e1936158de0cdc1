package vn.tiendo.report.form;

import java.util.UUID;

/** A form as a line of a list.
 *
 * @param newest the number of the newest version; 0 while none was published
 * @param changed whether the draft says something else than the newest version
 */
public record FormRow(UUID id, String name, FormState state, int newest, boolean changed, int sections, int tables) {
    static FormRow from(ReportForm form) {
        var draft = form.draft();
        return new FormRow(
                form.id(),
                draft.name(),
                form.state(),
                form.newest(),
                form.isChanged(),
                draft.sections().size(),
                draft.tables().size());
    }
}
