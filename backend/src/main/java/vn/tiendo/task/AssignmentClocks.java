package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;

/**
 * Stops and starts the clocks of assignments of the current actor's agency for other features, by the same rule as the
 * Office does; who may is theirs to decide.
 */
@ApplicationScoped
public class AssignmentClocks {
    private final AssignmentRepository assignments;
    private final AssignmentMoves moves;
    private final CurrentActor current;

    @Inject
    AssignmentClocks(AssignmentRepository assignments, AssignmentMoves moves, CurrentActor current) {
        this.assignments = assignments;
        this.moves = moves;
        this.current = current;
    }

    /** Those of them that are open stand still from today.
     *
     * @return which they are
     */
    @Transactional
    public List<UUID> suspend(Collection<UUID> ids, String reason) {
        var open = locked(ids).stream()
                .filter(assignment -> assignment.workState().isOpen())
                .toList();
        moves.makeEach(open, (assignment, stamp) -> assignment.suspend(stamp, null, reason));
        return open.stream().map(Assignment::id).toList();
    }

    /** Those of them that still stand go on; their last day moves by as many days as they stood. */
    @Transactional
    public void resume(Collection<UUID> ids, String words) {
        var standing = locked(ids).stream()
                .filter(assignment -> assignment.workState() == WorkState.SUSPENDED)
                .toList();
        moves.makeEach(standing, (assignment, stamp) -> assignment.resume(stamp, true, words));
    }

    /** In one order, as by everybody who changes several. */
    private List<Assignment> locked(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(id -> assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment))
                .toList();
    }
}
