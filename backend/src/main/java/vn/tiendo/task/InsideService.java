package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Colleague;
import vn.tiendo.identity.Colleagues;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;

/** The use cases of organising work inside a unit. */
@ApplicationScoped
class InsideService {
    private static final int MOST_SUBTASKS = 100;

    private final AssignmentRepository assignments;
    private final SubtaskRepository subtasks;
    private final Officers officers;
    private final AssignmentReader reader;
    private final AssignmentMoves moves;
    private final Colleagues colleagues;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    @Inject
    InsideService(
            AssignmentRepository assignments,
            SubtaskRepository subtasks,
            Officers officers,
            AssignmentReader reader,
            AssignmentMoves moves,
            Colleagues colleagues,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency) {
        this.assignments = assignments;
        this.subtasks = subtasks;
        this.officers = officers;
        this.reader = reader;
        this.moves = moves;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    @Transactional
    OfficerCandidates candidates(UUID id) {
        InsidePolicy.requireDirector(current.require(), require(id).whose());
        var actor = current.require();
        return new OfficerCandidates(colleagues.workingIn(actor.agencyId(), actor.unitId(), clock.today()));
    }

    @Transactional
    AssignmentView handOver(UUID id, long version, HandOver request) {
        var assignment = requireDirected(id);
        assignment.requireVersion(version);
        requireColleagues("accountIds", request.accountIds());
        var before = officers.of(id);
        var handed = request.accountIds().stream()
                .filter(account -> !before.contains(account))
                .toList();
        var taken = before.stream()
                .filter(account -> !request.accountIds().contains(account))
                .toList();
        if (!handed.isEmpty() || !taken.isEmpty()) {
            var told = moves.make(assignment, assignment::handOver);
            officers.take(assignment, taken, told);
            officers.hand(assignment, handed, told);
            officers.raiseVersion(assignment);
        }
        return view(id);
    }

    @Transactional
    AssignmentView addSubtask(UUID id, @Nullable String key, WriteSubtask request) {
        return idempotency.once(
                current.require().accountId(),
                "addSubtask:" + id,
                key,
                request,
                AssignmentView.class,
                () -> addSubtask(id, request));
    }

    private AssignmentView addSubtask(UUID id, WriteSubtask request) {
        var assignment = requireDirected(id);
        requireOfficer(request);
        var ordinal = subtasks.countOf(assignment);
        if (ordinal >= MOST_SUBTASKS) {
            throw new Refused("too-many-subtasks", "Mỗi phần việc chia tối đa %d việc nhỏ.".formatted(MOST_SUBTASKS));
        }
        var subtask = new Subtask(assignment, ordinal, request);
        subtasks.persist(subtask);
        moves.make(assignment, stamp -> assignment.subtask(StoryKind.SUBTASK_ADDED, stamp, subtask.title()));
        return view(id);
    }

    @Transactional
    AssignmentView writeSubtask(UUID id, UUID subtaskId, long version, WriteSubtask request) {
        var assignment = requireDirected(id);
        var subtask = subtasks.require(assignment, subtaskId);
        subtask.requireVersion(version);
        requireOfficer(request);
        subtask.write(request);
        moves.make(assignment, stamp -> assignment.subtask(StoryKind.SUBTASK_CHANGED, stamp, subtask.title()));
        return view(id);
    }

    @Transactional
    AssignmentView tickSubtask(UUID id, UUID subtaskId, long version, TickSubtask request) {
        var assignment = require(id);
        var subtask = subtasks.require(assignment, subtaskId);
        InsidePolicy.requireTicker(current.require(), assignment.whose(), subtask);
        assignment.requireOpen();
        subtask.requireVersion(version);
        moves.make(assignment, stamp -> {
            if (request.done()) {
                subtask.finish(stamp.on());
                return assignment.subtaskDone(stamp, subtask.title());
            }
            subtask.reopen();
            return assignment.subtask(StoryKind.SUBTASK_REOPENED, stamp, subtask.title());
        });
        return view(id);
    }

    @Transactional
    AssignmentView removeSubtask(UUID id, UUID subtaskId, long version) {
        var assignment = requireDirected(id);
        var subtask = subtasks.require(assignment, subtaskId);
        subtask.requireVersion(version);
        subtasks.delete(subtask);
        moves.make(assignment, stamp -> assignment.subtask(StoryKind.SUBTASK_REMOVED, stamp, subtask.title()));
        return view(id);
    }

    private void requireOfficer(WriteSubtask request) {
        if (request.accountId() != null) {
            requireColleagues("accountId", Set.of(request.accountId()));
        }
    }

    private void requireColleagues(String field, Set<UUID> accounts) {
        var actor = current.require();
        var known = colleagues.workingIn(actor.agencyId(), actor.unitId(), clock.today()).stream()
                .map(Colleague::accountId)
                .collect(Collectors.toSet());
        if (!known.containsAll(accounts)) {
            throw Invalid.field(field, "Có người không còn giữ vị trí trong đơn vị. Hãy chọn lại trong danh sách.");
        }
    }

    private Assignment requireDirected(UUID id) {
        var assignment = require(id);
        InsidePolicy.requireDirector(current.require(), assignment.whose());
        assignment.requireOpen();
        return assignment;
    }

    private Assignment require(UUID id) {
        return assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
    }

    private AssignmentView view(UUID id) {
        return reader.view(current.require(), id);
    }
}
