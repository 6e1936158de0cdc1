package vn.tiendo.template.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.template.FinishedDocument;
import vn.tiendo.template.OfficialDocument;
import vn.tiendo.template.OwnFields;
import vn.tiendo.template.TemplateKind;

/** What other features may ask of forms. */
@ApplicationScoped
public class Templates {
    private final TemplateRepository templates;

    @Inject
    Templates(TemplateRepository templates) {
        this.templates = templates;
    }

    /** The document in the agency's form in use; in the built-in layout when there is none. */
    public FinishedDocument finish(UUID agencyId, TemplateKind kind, OfficialDocument document, OwnFields fields) {
        var form = templates.active(agencyId, kind).map(DocumentTemplate::content);
        return new FinishedDocument(document, fields, form.orElse(null));
    }
}
