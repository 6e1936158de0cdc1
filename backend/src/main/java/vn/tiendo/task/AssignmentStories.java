package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.tiendo.identity.CurrentActor;

/** What other features tell in the stories of assignments of the current actor's agency; the work stays as it stands. */
@ApplicationScoped
public class AssignmentStories {
    private final AssignmentRepository assignments;
    private final AssignmentMoves moves;
    private final CurrentActor current;

    @Inject
    AssignmentStories(AssignmentRepository assignments, AssignmentMoves moves, CurrentActor current) {
        this.assignments = assignments;
        this.moves = moves;
        this.current = current;
    }

    /** The unit says what holds the work up. */
    @Transactional
    public void difficultyRaised(Collection<UUID> ids, String words) {
        tell(ids, (assignment, stamp) -> assignment.told(StoryKind.DIFFICULTY_RAISED, stamp, words));
    }

    /** A leader says what is to be done. */
    @Transactional
    public void instructed(Collection<UUID> ids, String words) {
        tell(ids, (assignment, stamp) -> assignment.told(StoryKind.INSTRUCTED, stamp, words));
    }

    /** Locked in one order, as by everybody who changes several. */
    private void tell(Collection<UUID> ids, BiFunction<Assignment, Stamp, AssignmentEvent> story) {
        ids.stream().distinct().sorted().forEach(id -> {
            var assignment = assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
            moves.make(assignment, stamp -> story.apply(assignment, stamp));
        });
    }
}
