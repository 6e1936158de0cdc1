package vn.tiendo.report.form;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.report.form.content.FormDefinition;

/** A form as it was published. */
public record FormVersionView(UUID formId, int number, Instant publishedAt, FormDefinition content) {
    static FormVersionView from(FormVersion version) {
        return new FormVersionView(version.formId(), version.number(), version.publishedAt(), version.content());
    }
}
