package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.web.Idempotency;

/** The use cases of an assignment. */
@ApplicationScoped
class AssignmentService {
    private final AssignmentRepository assignments;
    private final AssignmentReader reader;
    private final EvidenceReader evidence;
    private final AssignmentMoves moves;
    private final CurrentActor current;
    private final Idempotency idempotency;

    @Inject
    AssignmentService(
            AssignmentRepository assignments,
            AssignmentReader reader,
            EvidenceReader evidence,
            AssignmentMoves moves,
            CurrentActor current,
            Idempotency idempotency) {
        this.assignments = assignments;
        this.reader = reader;
        this.evidence = evidence;
        this.moves = moves;
        this.current = current;
        this.idempotency = idempotency;
    }

    AssignmentView get(UUID id) {
        return reader.view(current.require(), id);
    }

    @Transactional
    AssignmentView reportProgress(UUID id, @Nullable String key, ReportProgress request) {
        return idempotency.once(
                current.require().accountId(), "reportProgress:" + id, key, request, AssignmentView.class, () -> {
                    var assignment = require(id);
                    AssignmentPolicy.requireWorker(current.require(), assignment.whose());
                    moves.make(
                            assignment, stamp -> assignment.reportProgress(stamp, request.percent(), request.words()));
                    return get(id);
                });
    }

    @Transactional
    AssignmentView submit(UUID id, long version, Submit request) {
        var assignment = require(id);
        AssignmentPolicy.requireSubmitter(current.require(), assignment.whose());
        assignment.requireVersion(version);
        var proof = evidence.proof(assignment.taskId(), id);
        moves.make(assignment, stamp -> assignment.submit(stamp, orEmpty(request.words()), proof));
        return get(id);
    }

    @Transactional
    AssignmentView confirm(UUID id, long version, Confirm request) {
        var assignment = requireForDecision(id, version);
        moves.make(assignment, stamp -> assignment.confirm(stamp, orEmpty(request.words())));
        return get(id);
    }

    @Transactional
    AssignmentView returnForRework(UUID id, long version, ReturnForRework request) {
        var assignment = requireForDecision(id, version);
        moves.make(assignment, stamp -> assignment.returnForRework(stamp, request.reason()));
        return get(id);
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

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
