package vn.tiendo.task;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.Invalid;

/** One move with many assignments: what is refused with one of them leaves the others alone. */
@ApplicationScoped
class BulkService {
    private final BulkStep step;

    @Inject
    BulkService(BulkStep step) {
        this.step = step;
    }

    BulkResult move(MoveMany request) {
        if (request.move().needsReason() && request.said().isEmpty()) {
            throw Invalid.field("words", "Hãy ghi lý do; các đơn vị sẽ đọc được.");
        }
        var offices = step.offices();
        return BulkResult.of(request.assignments().stream()
                .map(target -> line(target, request, offices))
                .toList());
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
