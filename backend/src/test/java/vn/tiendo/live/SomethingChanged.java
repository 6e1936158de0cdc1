package vn.tiendo.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;

/** An event of the tests' own. */
record SomethingChanged(
        UUID agencyId,
        String subjectType,
        UUID subjectId,
        Audience audience,
        @Nullable UUID unitId) implements DomainEvent {
    static SomethingChanged in(UUID agencyId, Audience audience) {
        return of(agencyId, audience, null);
    }

    static SomethingChanged of(UUID agencyId, Audience audience, @Nullable UUID unitId) {
        return new SomethingChanged(agencyId, "assignment", Ids.next(), audience, unitId);
    }
}
