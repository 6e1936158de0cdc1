package vn.tiendo.shared.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Who is told of it in open pages; nobody, unless the event says otherwise. */
    default Audience audience() {
        return Audience.NOBODY;
    }

    /** The unit whose work or report it is, when it is one unit's. */
    default @Nullable UUID unitId() {
        return null;
    }

    /** The plan to which the subject belongs, when it belongs to one. */
    default @Nullable UUID planId() {
        return null;
    }
}
