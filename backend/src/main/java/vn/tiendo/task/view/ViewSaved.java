package vn.tiendo.task.view;

import java.util.UUID;

/** A view was kept under a name. */
public record ViewSaved(UUID agencyId, UUID subjectId, String viewName) implements ViewEvent {}
