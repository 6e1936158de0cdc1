package vn.tiendo.template.library;

import java.util.UUID;
import vn.tiendo.template.TemplateKind;

/** Documents are filled in this form from now on. */
public record TemplateActivated(UUID agencyId, UUID subjectId, TemplateKind kind, int number)
        implements TemplateEvent {}
