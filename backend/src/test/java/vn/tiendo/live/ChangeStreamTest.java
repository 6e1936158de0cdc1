package vn.tiendo.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Whoever follows the changes hears of what they may read, at once, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ChangeStreamTest {
    private static final String CHANGES = "/api/v1/changes";
    private static final Map<String, ?> PLAN =
            Map.of("title", "Kế hoạch mật", "periodFrom", "2026-01-01", "periodTo", "2026-12-31");

    private final TestAgency agency = TestAgency.create();

    @Inject
    Event<DomainEvent> events;

    @Test
    void is_closed_to_strangers() {
        given().get(CHANGES).then().statusCode(401);
    }

    @Test
    void refuses_an_id_that_it_never_gave() {
        agency.office()
                .header("Last-Event-ID", "yesterday")
                .get(CHANGES)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("Last-Event-ID")));
    }

    @Test
    void is_neither_compressed_nor_kept_nor_held_back_on_its_way() {
        try (var listener = Listener.of(agency.cookie(Role.OFFICE, "VP"))) {
            var headers = listener.answer().headers();
            assertThat(headers.firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(headers.firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo("identity");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
        }
    }

    @Test
    void says_what_has_changed_and_none_of_its_words() {
        try (var leader = Listener.of(agency.cookie(Role.LEADER, "LD")).ready();
                var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "LDVL")).ready()) {
            String plan = agency.office()
                    .body(PLAN)
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201)
                    .body("id", notNullValue())
                    .extract()
                    .path("id");

            var heard = leader.upToChangeOf(plan).getLast();
            var data = JsonPath.from(heard.data());
            assertThat(data.getMap("$"))
                    .containsOnlyKeys("subjectType", "subjectId", "unitId", "planId", "name", "own", "at");
            assertThat(data.getString("subjectType")).isEqualTo("plan");
            assertThat(data.getString("name")).isEqualTo("PlanDrafted");
            assertThat(data.getBoolean("own")).isFalse();

            var later = fire(SomethingChanged.in(agency.id(), Audience.AGENCY));
            assertThat(head.upToChangeOf(later))
                    .noneMatch(event -> event.subject().equals(plan));
        }
    }

    @Test
    void passes_by_whoever_may_not_read_it() {
        var other = TestAgency.create();
        var own = agency.unit("LDVL");
        var everything = List.of(
                SomethingChanged.in(agency.id(), Audience.LEADERSHIP),
                SomethingChanged.of(agency.id(), Audience.UNIT, own),
                SomethingChanged.of(agency.id(), Audience.WORK, own),
                SomethingChanged.of(agency.id(), Audience.WORK, agency.unit("NCC")),
                SomethingChanged.in(agency.id(), Audience.NOBODY));
        try (var office = Listener.of(agency.cookie(Role.OFFICE, "VP")).ready();
                var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "LDVL")).ready();
                var reader = Listener.of(agency.cookie(Role.READER, "LDVL")).ready();
                var stranger = Listener.of(other.cookie(Role.OFFICE, "VP")).ready()) {
            everything.forEach(this::fire);
            var last = fire(SomethingChanged.in(agency.id(), Audience.AGENCY));
            var beyond = fire(SomethingChanged.in(other.id(), Audience.AGENCY));

            assertThat(subjects(office.upToChangeOf(last))).isEqualTo(subjects(everything, last, 0, 1, 2, 3));
            assertThat(subjects(head.upToChangeOf(last))).isEqualTo(subjects(everything, last, 1, 2));
            assertThat(subjects(reader.upToChangeOf(last))).isEqualTo(subjects(everything, last, 2, 3));
            assertThat(subjects(stranger.upToChangeOf(beyond))).containsExactly(beyond.toString());
        }
    }

    @Test
    void tells_a_listener_which_changes_are_their_own() {
        try (var office = Listener.of(agency.cookie(Role.OFFICE, "VP")).ready()) {
            String plan = agency.office().body(PLAN).post("/api/v1/plans").path("id");
            assertThat(JsonPath.from(office.upToChangeOf(plan).getLast().data()).getBoolean("own"))
                    .isTrue();
        }
    }

    @Test
    void tells_nothing_of_what_was_undone() {
        try (var office = Listener.of(agency.cookie(Role.OFFICE, "VP")).ready()) {
            QuarkusTransaction.begin();
            events.fire(SomethingChanged.in(agency.id(), Audience.AGENCY));
            QuarkusTransaction.rollback();
            var done = fire(SomethingChanged.in(agency.id(), Audience.AGENCY));
            assertThat(subjects(office.upToChangeOf(done))).containsExactly(done.toString());
        }
    }

    @Test
    void has_as_many_streams_for_one_session_as_somebody_may_have_windows() {
        var cookie = agency.cookie(Role.OFFICE, "VP");
        var open = new ArrayList<Listener>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(Listener.of(cookie).ready());
            }
            var refused = Listener.call(cookie, null);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        } finally {
            open.forEach(Listener::close);
        }
    }

    private UUID fire(SomethingChanged event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
        return event.subjectId();
    }

    private static List<String> subjects(List<Listener.Event> heard) {
        return heard.stream()
                .filter(Listener.Event::isChange)
                .map(Listener.Event::subject)
                .toList();
    }

    private static List<String> subjects(List<SomethingChanged> all, UUID last, int... which) {
        var subjects = new ArrayList<String>();
        for (int index : which) {
            subjects.add(all.get(index).subjectId().toString());
        }
        subjects.add(last.toString());
        return subjects;
    }
}
