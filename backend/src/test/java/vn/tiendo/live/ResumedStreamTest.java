package vn.tiendo.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Whoever comes back hears each change once and in order, whatever happened at the same time, or that it was too much. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ResumedStreamTest {
    private static final String INSERT = """
            insert into change_event (agency_id, subject_type, subject_id, name, audience, at)
            values (?, 'plan', ?, 'PlanIssued', 'AGENCY', now())""";

    private final TestAgency agency = TestAgency.create();

    @Inject
    Event<DomainEvent> events;

    @Inject
    AgroalDataSource database;

    @Inject
    ChangeClearing clearing;

    @Test
    void goes_on_after_the_last_event_that_was_heard() {
        String last;
        try (var listener = office(null).ready()) {
            last = listener.upToChangeOf(fire()).getLast().id();
        }
        var missed = List.of(fire().toString(), fire().toString(), fire().toString());
        try (var listener = office(last)) {
            assertThat(subjects(listener.upToChangeOf(missed.getLast()))).isEqualTo(missed);
        }
    }

    @Test
    void a_beat_is_an_event_to_resume_after_too() {
        String last;
        try (var listener = office(null)) {
            last = listener.upTo(event -> event.name().equals("beat")).getLast().id();
        }
        var missed = fire();
        try (var listener = office(last)) {
            assertThat(subjects(listener.upToChangeOf(missed))).containsExactly(missed.toString());
        }
    }

    /** A transaction that began first and ends last must not be jumped over. */
    @Test
    void waits_for_what_began_before() throws SQLException {
        var early = Ids.next();
        var late = Ids.next();
        try (var slow = database.getConnection();
                var listener = office(null).ready()) {
            slow.setAutoCommit(false);
            insert(slow, early);
            fire(late);
            assertThat(TestDatabase.count("select count(*) from change_event where subject_id = ?", late))
                    .isEqualTo(1);
            slow.commit();
            assertThat(subjects(listener.upToChangeOf(late))).containsExactly(early.toString(), late.toString());
        }
    }

    @Test
    void hears_what_another_replica_has_written() throws SQLException {
        var written = Ids.next();
        try (var replica = database.getConnection();
                var listener = office(null).ready()) {
            insert(replica, written);
            TestDatabase.count("select count(pg_notify('tiendo_changes', 'another'))");
            listener.upToChangeOf(written);
        }
    }

    @Test
    void neither_loses_nor_doubles_anything_while_many_write_and_the_line_breaks() throws Exception {
        int writers = 6;
        int each = 40;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            String last;
            try (var listener = office(null)) {
                last = listener.upTo(event -> event.name().equals("beat"))
                        .getLast()
                        .id();
            }
            var writing = IntStream.range(0, writers)
                    .mapToObj(writer -> pool.submit(writing(each)))
                    .toList();
            var heard = new ArrayList<String>();
            while (heard.size() < writers * each) {
                try (var listener = office(last)) {
                    var some = listener.upTo(Listener.Event::isChange);
                    last = some.getLast().id();
                    heard.addAll(subjects(some));
                }
            }
            var written = new ArrayList<String>();
            for (var one : writing) {
                written.addAll(one.get());
            }
            var end = fire();
            try (var listener = office(last)) {
                assertThat(subjects(listener.upToChangeOf(end))).containsExactly(end.toString());
            }
            assertThat(heard).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void whoever_was_away_too_long_is_told_to_read_anew() {
        String last;
        try (var listener = office(null)) {
            last = listener.upTo(event -> event.name().equals("beat")).getLast().id();
        }
        fire();
        fire();
        clearing.clear(Instant.now().plusSeconds(60));
        try (var listener = office(last)) {
            var heard = listener.upTo(event -> event.name().equals("reset"));
            assertThat(subjects(heard)).isEmpty();
        }
    }

    @Test
    void whoever_missed_nothing_goes_on_even_after_clearing() {
        String last;
        try (var listener = office(null).ready()) {
            last = listener.upToChangeOf(fire()).getLast().id();
        }
        clearing.clear(Instant.now().plusSeconds(60));
        var next = fire();
        try (var listener = office(last)) {
            assertThat(subjects(listener.upToChangeOf(next))).containsExactly(next.toString());
        }
    }

    @Test
    void whoever_missed_more_than_can_be_told_reads_anew() throws SQLException {
        String last;
        try (var listener = office(null)) {
            last = listener.upTo(event -> event.name().equals("beat")).getLast().id();
        }
        try (var replica = database.getConnection()) {
            for (int i = 0; i < 501; i++) {
                insert(replica, Ids.next());
            }
        }
        try (var listener = office(last)) {
            assertThat(subjects(listener.upTo(event -> event.name().equals("reset"))))
                    .isEmpty();
        }
    }

    private Listener office(@Nullable String last) {
        return Listener.of(agency.cookie(Role.OFFICE, "VP"), last);
    }

    private Callable<List<String>> writing(int times) {
        return () -> IntStream.range(0, times).mapToObj(i -> fire().toString()).toList();
    }

    private UUID fire() {
        return fire(Ids.next());
    }

    private UUID fire(UUID subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> events.fire(new SomethingChanged(agency.id(), "plan", subject, Audience.AGENCY, null)));
        return subject;
    }

    private void insert(Connection connection, UUID subject) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, agency.id());
            statement.setObject(2, subject);
            statement.executeUpdate();
        }
    }

    private static List<String> subjects(List<Listener.Event> heard) {
        return heard.stream()
                .filter(Listener.Event::isChange)
                .map(Listener.Event::subject)
                .toList();
    }
}
