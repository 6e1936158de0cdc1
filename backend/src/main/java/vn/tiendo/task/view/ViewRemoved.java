package vn.tiendo.task.view;

import java.util.UUID;

/** A view is gone. */
public record ViewRemoved(UUID agencyId, UUID subjectId, String viewName) implements ViewEvent {}
