package vn.tiendo.template.library;

import java.util.UUID;
import vn.tiendo.template.TemplateKind;

/** A form was taken, not yet in use. */
public record TemplateUploaded(UUID agencyId, UUID subjectId, TemplateKind kind, int number) implements TemplateEvent {}
