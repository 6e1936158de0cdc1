package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.web.Page;

/** The use cases of a task. */
@ApplicationScoped
class TaskService {
    private final TaskList list;
    private final TaskReader reader;
    private final AssignmentRepository assignments;
    private final AssignmentMoves moves;
    private final LeadRuleReader rules;
    private final CurrentActor current;

    @Inject
    TaskService(
            TaskList list,
            TaskReader reader,
            AssignmentRepository assignments,
            AssignmentMoves moves,
            LeadRuleReader rules,
            CurrentActor current) {
        this.list = list;
        this.reader = reader;
        this.assignments = assignments;
        this.moves = moves;
        this.rules = rules;
        this.current = current;
    }

    Page<TaskRow> list(TaskFilter filter) {
        return list.page(current.require(), filter);
    }

    TaskView get(UUID id) {
        return reader.view(current.require(), id);
    }

    /** Leads are locked before their task, as by every move. */
    @Transactional
    TaskView setLeadRule(UUID id, long version, SetLeadRule request) {
        var leads = assignments.lockLeadsOf(current.require().agencyId(), id);
        if (leads.isEmpty()) {
            throw new NotFound("Nhiệm vụ");
        }
        var task = assignments.lockTask(id);
        task.requireVersion(version);
        if (leads.stream().filter(lead -> lead.workState().isHeld()).count() < 2) {
            throw HoldingRefusals.singleLead();
        }
        if (task.leadRule() != request.rule()) {
            moves.answerBy(request.rule(), task, leads);
            rules.remember(task, moves.stamp().at());
        }
        return get(id);
    }
}
