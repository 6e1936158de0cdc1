package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.web.Page;

/** Reads tasks. */
@ApplicationScoped
class TaskService {
    private final TaskList list;
    private final TaskReader reader;
    private final CurrentActor current;

    @Inject
    TaskService(TaskList list, TaskReader reader, CurrentActor current) {
        this.list = list;
        this.reader = reader;
        this.current = current;
    }

    Page<TaskRow> list(TaskFilter filter) {
        return list.page(current.require(), filter);
    }

    TaskView get(UUID id) {
        return reader.view(current.require(), id);
    }
}
