package vn.tiendo.task;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Gatherers;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.Invalid;

/**
 * One move with many assignments: what is refused with one of them leaves the others alone. Some are made at a time, because
 * each waits for the disk at its end, and those that end together wait together.
 */
@ApplicationScoped
class BulkService {
    /** Each holds a connection to the database, of which a replica has few; all requests together take no more. */
    static final int AT_ONCE = 4;

    private final BulkStep step;
    private final CurrentActor current;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    BulkService(BulkStep step, CurrentActor current) {
        this.step = step;
        this.current = current;
    }

    BulkResult move(MoveMany request) {
        if (request.move().needsReason() && request.said().isEmpty()) {
            throw Invalid.field("words", "Hãy ghi lý do; các đơn vị sẽ đọc được.");
        }
        var actor = current.require();
        var offices = step.offices();
        return BulkResult.of(request.assignments().stream()
                .gather(Gatherers.mapConcurrent(atOnce(request), target -> inTurn(actor, target, request, offices)))
                .toList());
    }

    /** Whoever names an assignment twice means one thing after the other. */
    private static int atOnce(MoveMany request) {
        var named = request.assignments();
        return named.stream().map(MoveMany.Target::id).distinct().count() == named.size() ? AT_ONCE : 1;
    }

    private BulkLine inTurn(Actor actor, MoveMany.Target target, MoveMany request, Set<UUID> offices) {
        places.acquireUninterruptibly();
        try {
            return CurrentActor.onBehalfOf(actor, () -> line(target, request, offices));
        } finally {
            places.release();
        }
    }

    private BulkLine line(MoveMany.Target target, MoveMany request, Set<UUID> offices) {
        try {
            return BulkLine.done(target.id(), step.make(target.id(), target.version(), request, offices));
        } catch (DomainException refused) {
            return BulkLine.refused(target.id(), refused);
        } catch (RuntimeException fault) {
            Log.errorf(fault, "Moving assignment %s among many failed", target.id());
            return BulkLine.failed(target.id());
        }
    }
}
