package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitName;
import vn.tiendo.unit.Units;

/** The use cases of taking work in hand, giving it out of hand and stopping its clock. */
@ApplicationScoped
class HoldingService {
    private final AssignmentRepository assignments;
    private final AssignmentReader reader;
    private final AssignmentMoves moves;
    private final Shares shares;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    HoldingService(
            AssignmentRepository assignments,
            AssignmentReader reader,
            AssignmentMoves moves,
            Shares shares,
            Units units,
            CurrentActor current,
            BusinessClock clock) {
        this.assignments = assignments;
        this.reader = reader;
        this.moves = moves;
        this.shares = shares;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    AssignmentView receive(UUID id, long version) {
        var assignment = require(id);
        AssignmentPolicy.requireWorker(current.require(), assignment.whose());
        assignment.requireVersion(version);
        moves.make(assignment, assignment::receive);
        return view(id);
    }

    @Transactional
    AssignmentView decline(UUID id, long version, Decline request) {
        var assignment = require(id);
        HoldingPolicy.requireDecliner(current.require(), assignment.whose());
        assignment.requireVersion(version);
        moves.make(
                assignment, stamp -> assignment.decline(stamp, request.reason().strip()));
        return view(id);
    }

    @Transactional
    AssignmentView suspend(UUID id, long version, Suspend request) {
        var assignment = requireForDecision(id, version);
        moves.make(
                assignment,
                stamp -> assignment.suspend(
                        stamp, request.until(), request.reason().strip()));
        return view(id);
    }

    @Transactional
    AssignmentView resume(UUID id, long version, Resume request) {
        var assignment = requireForDecision(id, version);
        moves.make(assignment, stamp -> assignment.resume(stamp, request.moveDeadline(), orEmpty(request.words())));
        return view(id);
    }

    @Transactional
    AssignmentView withdraw(UUID id, long version, Withdraw request) {
        var assignment = requireForDecision(id, version);
        moves.make(
                assignment, stamp -> assignment.withdraw(stamp, request.reason().strip()));
        return view(id);
    }

    @Transactional
    AssignmentView setDue(UUID id, long version, SetDueDate request) {
        var assignment = requireForDecision(id, version);
        moves.make(
                assignment,
                stamp -> assignment.setDue(
                        stamp, request.dueOn(), request.reason().strip()));
        return view(id);
    }

    /** The earlier share ends with its story; the one that continues it keeps its deadlines, and so its lateness. */
    @Transactional
    AssignmentView reassign(UUID id, long version, Reassign request) {
        var earlier = requireForDecision(id, version);
        var from = units.require(earlier.agencyId(), earlier.unitId());
        var to = target(earlier, request.unitId());
        var reason = request.reason().strip();
        var next = moves.passOn(
                earlier,
                stamp -> earlier.reassign(stamp, "Chuyển %s: %s".formatted(to.name(), reason)),
                () -> continuing(earlier, to),
                "Chuyển từ %s: %s".formatted(from.name(), reason));
        shares.show(next.id());
        return view(next.id());
    }

    private Assignment continuing(Assignment earlier, UnitName to) {
        if (assignments.isHeldBy(to.id(), earlier)) {
            throw HoldingRefusals.alreadyHolds(to.name());
        }
        return new Assignment(earlier, to.id(), clock.today());
    }

    /** A unit that declined can be told to do it after all; one that has the work in hand keeps it without a move. */
    private UnitName target(Assignment earlier, UUID unitId) {
        var unit = units.directory(earlier.agencyId(), clock.today()).units().stream()
                .filter(known -> known.id().equals(unitId) && known.kind() != UnitKind.AGENCY)
                .findFirst()
                .orElseThrow(() -> Invalid.field("unitId", "Không có đơn vị này. Hãy chọn trong danh sách."));
        if (unitId.equals(earlier.unitId()) && earlier.workState().isOpen()) {
            throw HoldingRefusals.alreadyHolds(unit.name());
        }
        return unit;
    }

    private Assignment requireForDecision(UUID id, long version) {
        var assignment = require(id);
        AssignmentPolicy.requireDecider(current.require(), assignment.whose(), assignments.isOfOffice(assignment));
        assignment.requireVersion(version);
        return assignment;
    }

    private Assignment require(UUID id) {
        return assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
    }

    private AssignmentView view(UUID id) {
        return reader.view(current.require(), id);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
