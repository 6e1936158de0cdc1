package vn.tiendo.shared.domain;

import java.util.UUID;

/** Something that happened to a thing, in the past tense. Fired in the transaction of the move; audit writes every one. */
public interface DomainEvent {
    /** The agency whose thing it is. */
    UUID agencyId();

    /** The kind of thing: {@code plan}, {@code assignment}, ... */
    String subjectType();

    UUID subjectId();

    /** Stable name of the event for the trail; by default the record's name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
