package vn.tiendo.task.view;

import java.util.UUID;

/** What a view shows, or who sees it, was changed. */
public record ViewChanged(UUID agencyId, UUID subjectId, String viewName) implements ViewEvent {}
