package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;

/** One of many moves, in a transaction of its own and without reading the whole story back. */
@ApplicationScoped
class BulkStep {
    private final AssignmentRepository assignments;
    private final AssignmentMoves moves;
    private final UndoService undoing;
    private final CurrentActor current;

    @Inject
    BulkStep(AssignmentRepository assignments, AssignmentMoves moves, UndoService undoing, CurrentActor current) {
        this.assignments = assignments;
        this.moves = moves;
        this.undoing = undoing;
        this.current = current;
    }

    /** Asked once for all of them. */
    @Transactional
    Set<UUID> offices() {
        return assignments.officesOf(current.require().agencyId());
    }

    /** @return the version after the move */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long make(UUID id, long version, MoveMany request, Set<UUID> offices) {
        var actor = current.require();
        var assignment = assignments.lock(actor.agencyId(), id).orElseThrow(Refusals::noAssignment);
        AssignmentPolicy.requireDecider(actor, assignment.whose(), offices.contains(assignment.unitId()));
        assignment.requireVersion(version);
        if (request.move() == BulkMove.UNDO) {
            undoing.undo(assignment);
        } else {
            moves.make(assignment, stamp -> move(assignment, stamp, request));
        }
        return assignment.version();
    }

    private static AssignmentEvent move(Assignment assignment, Stamp stamp, MoveMany request) {
        return switch (request.move()) {
            case CONFIRM -> assignment.confirm(stamp, request.said());
            case RETURN -> assignment.returnForRework(stamp, request.said());
            case SUSPEND -> assignment.suspend(stamp, request.until(), request.said());
            case WITHDRAW -> assignment.withdraw(stamp, request.said());
            case UNDO -> throw new IllegalStateException("Undoing is no move of its own");
        };
    }
}
