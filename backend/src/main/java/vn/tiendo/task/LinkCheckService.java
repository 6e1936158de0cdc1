package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.task.link.LinkCheckAsked;
import vn.tiendo.task.link.Links;

/** Whoever may add evidence may have its address visited again, after submission, too. */
@ApplicationScoped
class LinkCheckService {
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final AssignmentReader reader;
    private final Links links;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    LinkCheckService(
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            AssignmentReader reader,
            Links links,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.reader = reader;
        this.links = links;
        this.current = current;
        this.events = events;
    }

    @Transactional
    AssignmentView askAgain(UUID id, UUID evidenceId) {
        var assignment = assignments.lock(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
        AssignmentPolicy.requireWorker(current.require(), assignment.whose());
        var found = evidence.of(assignment, evidenceId).orElseThrow(Refusals::noEvidence);
        links.askAgain(evidenceId);
        events.fire(new LinkCheckAsked(
                assignment.agencyId(), id, assignment.unitId(), assignment.planId(), found.reference()));
        return reader.view(current.require(), id);
    }
}
