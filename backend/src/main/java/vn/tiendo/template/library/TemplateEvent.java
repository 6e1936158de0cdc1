package vn.tiendo.template.library;

import vn.tiendo.shared.domain.DomainEvent;

/** Something that happened to a form. */
public sealed interface TemplateEvent extends DomainEvent permits TemplateUploaded, TemplateActivated, TemplateRetired {
    @Override
    default String subjectType() {
        return "document-template";
    }
}
