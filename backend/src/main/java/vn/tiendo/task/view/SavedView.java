package vn.tiendo.task.view;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.Invalid;

/** A way to look at work that somebody keeps under a name. */
@Entity
class SavedView extends Versioned {
    private UUID ownerId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Presentation presentation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> query;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    private @Nullable UUID unitId;
    private Instant createdAt;

    protected SavedView() {}

    /**
     * @throws Invalid when a filter is not known
     * @throws Forbidden when the actor may not share it so far
     */
    SavedView(Actor owner, SaveView request, Instant at) {
        super(owner.agencyId());
        this.ownerId = owner.accountId();
        this.createdAt = at;
        change(owner, request);
    }

    /** The same refusals as for a new one; only the owner changes a view. */
    void change(Actor by, SaveView request) {
        KnownParameters.require(request.query());
        SavedViewPolicy.requireSharer(by, request.sharing());
        name = request.name().strip();
        presentation = request.presentation();
        query = new TreeMap<>(request.query());
        sharing = request.sharing();
        unitId = sharing == Sharing.UNIT ? by.unitId() : null;
    }

    boolean isOf(Actor actor) {
        return ownerId.equals(actor.accountId());
    }

    String name() {
        return name;
    }

    Presentation presentation() {
        return presentation;
    }

    Map<String, String> query() {
        return query;
    }

    Sharing sharing() {
        return sharing;
    }
}
