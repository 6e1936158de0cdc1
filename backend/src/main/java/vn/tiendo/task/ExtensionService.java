package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of extensions. */
@ApplicationScoped
class ExtensionService {
    private final AssignmentRepository assignments;
    private final ExtensionRepository extensions;
    private final ExtensionList list;
    private final AssignmentMoves moves;
    private final CurrentActor current;
    private final Idempotency idempotency;

    @Inject
    ExtensionService(
            AssignmentRepository assignments,
            ExtensionRepository extensions,
            ExtensionList list,
            AssignmentMoves moves,
            CurrentActor current,
            Idempotency idempotency) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.list = list;
        this.moves = moves;
        this.current = current;
        this.idempotency = idempotency;
    }

    Page<ExtensionView> list(ExtensionFilter filter) {
        return list.page(current.require(), filter).map(ExtensionList.ExtensionLine::view);
    }

    ExtensionView get(UUID id) {
        return list.find(current.require(), id).orElseThrow(ExtensionService::none);
    }

    @Transactional
    ExtensionView ask(UUID assignmentId, @Nullable String key, AskExtension request) {
        return idempotency.once(
                current.require().accountId(),
                "askExtension:" + assignmentId,
                key,
                request,
                ExtensionView.class,
                () -> get(ask(assignmentId, request)));
    }

    private UUID ask(UUID assignmentId, AskExtension request) {
        var assignment = requireAssignment(assignmentId);
        AssignmentPolicy.requireSubmitter(current.require(), assignment.whose());
        assignment.requireOpen();
        if (extensions.isAsked(assignment)) {
            throw new Refused(
                    "extension-asked",
                    "Đơn vị đã xin gia hạn và đang chờ quyết định. Hãy đợi trả lời trước khi xin tiếp.");
        }
        var asked = new Extension(assignment, request, moves.stamp());
        moves.make(assignment, stamp -> asked.told(assignment.askExtension(stamp, asked)));
        extensions.persistAndFlush(asked);
        return asked.id();
    }

    /** The assignment is locked before the answer is given, as by everybody who changes it. */
    @Transactional
    ExtensionView decide(UUID id, long version, DecideExtension request) {
        var assignmentId = get(id).assignmentId();
        var assignment = requireAssignment(assignmentId);
        AssignmentPolicy.requireDecider(current.require(), assignment.whose(), assignments.isOfOffice(assignment));
        var extension = extensions.of(current.require().agencyId(), id).orElseThrow(ExtensionService::none);
        extension.requireVersion(version);
        if (request.granted()) {
            assignment.requireOpen();
            moves.make(assignment, stamp -> {
                extension.grant(stamp, request.dueOn(), assignment.dueOn(), request.reason());
                return extension.told(assignment.extend(stamp, extension));
            });
        } else {
            moves.make(assignment, stamp -> {
                extension.refuse(stamp, request.reason());
                return extension.told(assignment.refuseExtension(stamp, extension));
            });
        }
        extensions.flush();
        return get(id);
    }

    private Assignment requireAssignment(UUID id) {
        return assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
    }

    private static NotFound none() {
        return new NotFound("Đề nghị gia hạn");
    }
}
