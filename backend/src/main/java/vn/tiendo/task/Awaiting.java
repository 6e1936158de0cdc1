package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Ties new tasks to the events that they wait for. */
@ApplicationScoped
class Awaiting {
    private final AwaitedEventRepository events;
    private final DataSource database;

    @Inject
    Awaiting(AwaitedEventRepository events, DataSource database) {
        this.events = events;
        this.database = database;
    }

    /** Finds the events that these tasks wait for; those that no plan has named before are made. */
    Ties of(UUID agencyId, List<Task> tasks) {
        var terms = new LinkedHashMap<UUID, List<AwaitedTerm>>();
        tasks.forEach(task -> terms.put(task.id(), AwaitedTerm.of(task.deadline())));
        var words = terms.values().stream()
                .flatMap(List::stream)
                .map(AwaitedTerm::event)
                .toList();
        return new Ties(database, terms, events.require(agencyId, words));
    }

    /** @param events by their folded words */
    record Ties(DataSource database, Map<UUID, List<AwaitedTerm>> terms, Map<String, UUID> events) {

        Assignment begin(Assignment assignment, Portion portion) {
            if (portion.awaits() != null) {
                assignment.await(event(portion.awaits()));
            }
            return assignment;
        }

        /** Once the tasks are there. */
        void keep() {
            var tasks = terms.entrySet().stream()
                    .flatMap(task -> task.getValue().stream().map(term -> task.getKey()))
                    .toArray(UUID[]::new);
            if (tasks.length == 0) {
                return;
            }
            var awaited = terms.values().stream()
                    .flatMap(List::stream)
                    .map(this::event)
                    .toArray(UUID[]::new);
            new Sql("""
                    insert into task_awaits (task_id, event_id)
                    select task, event from unnest(?, ?) as t (task, event) on conflict do nothing""", tasks, awaited).run(database);
        }

        private UUID event(AwaitedTerm term) {
            return events.get(term.event().folded());
        }
    }
}
