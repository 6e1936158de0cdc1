package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;

/** Taking back what one has just done. */
@ApplicationScoped
class UndoService {
    private final AssignmentRepository assignments;
    private final AssignmentReader reader;
    private final AssignmentMoves moves;
    private final CurrentActor current;

    @Inject
    UndoService(
            AssignmentRepository assignments, AssignmentReader reader, AssignmentMoves moves, CurrentActor current) {
        this.assignments = assignments;
        this.reader = reader;
        this.moves = moves;
        this.current = current;
    }

    @Transactional
    AssignmentView undo(UUID id, long version) {
        var assignment = assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
        assignment.requireVersion(version);
        undo(assignment);
        return reader.view(current.require(), id);
    }

    /** The story keeps both the move and its taking back; a tenure that the move had ended goes on. */
    void undo(Assignment assignment) {
        var told = assignments.lastTold(assignment);
        var last = told.getFirst();
        UndoRule.require(last.kind(), last.accountId(), last.recordedAt(), moves.stamp());
        moves.make(assignment, stamp -> assignment.undo(stamp, last, told.get(1)));
        assignments.forgetTenureEndedBy(last);
    }
}
