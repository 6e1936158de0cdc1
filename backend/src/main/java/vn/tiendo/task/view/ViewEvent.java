package vn.tiendo.task.view;

import vn.tiendo.shared.domain.DomainEvent;

/** Something that happened to a saved view. */
public sealed interface ViewEvent extends DomainEvent permits ViewSaved, ViewChanged, ViewRemoved {
    @Override
    default String subjectType() {
        return "saved-view";
    }
}
