package vn.tiendo.template.library;

import java.util.UUID;
import vn.tiendo.template.TemplateKind;

/** A form is no longer in use. */
public record TemplateRetired(UUID agencyId, UUID subjectId, TemplateKind kind, int number) implements TemplateEvent {}
