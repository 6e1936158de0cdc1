package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.shared.web.Page;

/** Reads tasks. */
@ApplicationScoped
class TaskService {
    Page<TaskRow> list(TaskFilter filter) {
        throw new UnsupportedOperationException();
    }

    TaskView get(UUID id) {
        throw new UnsupportedOperationException();
    }
}
