package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;

/** To whom assignments are handed inside their units, from one event of the story to another. */
@ApplicationScoped
class Officers {
    private final DataSource database;
    private final Event<HandedToOfficers> events;

    @Inject
    Officers(DataSource database, Event<HandedToOfficers> events) {
        this.database = database;
        this.events = events;
    }

    List<UUID> of(UUID assignmentId) {
        return new Sql(
                        "select account_id from assignment_officer where assignment_id = ? and taken_event_id is null",
                        assignmentId)
                .list(database, row -> row.id("account_id"));
    }

    /** Everybody who ever worked on it, in the order in which they were named. */
    List<Officer> everOf(UUID assignmentId) {
        return new Sql("select * from assignment_officer where assignment_id = ? order by id", assignmentId)
                .list(
                        database,
                        row -> new Officer(
                                row.id("account_id"), row.id("handed_event_id"), row.idOrNull("taken_event_id")));
    }

    void hand(Assignment assignment, Collection<UUID> accounts, AssignmentEvent told) {
        for (var account : accounts) {
            new Sql("""
                    insert into assignment_officer (id, agency_id, assignment_id, account_id, handed_event_id)
                    values (?, ?, ?, ?, ?)""", Ids.next(), assignment.agencyId(), assignment.id(), account, told.id()).run(database);
        }
        if (!accounts.isEmpty()) {
            events.fire(new HandedToOfficers(
                    assignment.agencyId(),
                    assignment.id(),
                    assignment.taskId(),
                    assignment.unitId(),
                    accounts,
                    assignment.dueOn()));
        }
    }

    /** Who works on it stands beside it, and still the next writer must have seen it; nothing of it is written after that. */
    void raiseVersion(Assignment assignment) {
        new Sql("update assignment set version = version + 1 where id = ?", assignment.id()).run(database);
    }

    void take(Assignment assignment, Collection<UUID> accounts, AssignmentEvent told) {
        if (!accounts.isEmpty()) {
            new Sql("""
                            update assignment_officer set taken_event_id = ?
                            where assignment_id = ? and taken_event_id is null and account_id = any (?)""", told.id(), assignment.id(), accounts.toArray(UUID[]::new)).run(database);
        }
    }
}
