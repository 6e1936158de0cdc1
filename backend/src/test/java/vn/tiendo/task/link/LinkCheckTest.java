package vn.tiendo.task.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.live.Listener;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** What becomes of an address that a unit gives as evidence. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LinkCheckTest {
    private static final String ONE = "/api/v1/assignments/{id}";
    private static final String AGAIN = ONE + "/evidence/{e}/link-check";

    @Inject
    LinkCheckJob job;

    @Inject
    LinkChecks checks;

    @Inject
    LinkVisitor visitor;

    @Inject
    DataSource database;

    private WebServer web;
    private TestAgency agency;
    private UUID assignment;

    @BeforeEach
    void a_page_is_on_the_web() {
        web = WebServer.start().page("/tin", "<title>Bắc Giang đẩy mạnh CCHC</title>");
        agency = TestAgency.create();
        assignment =
                LivePlan.of(agency).task("Đăng tin, bài", "LDVL", 3).issue().assignment(0, "LDVL");
        // what other tests have given is none of this test's business
        TestDatabase.run("update link_check set next_check_at = now() + interval '1 day'");
    }

    @AfterEach
    void the_server_goes() {
        web.close();
    }

    @Test
    void waits_for_its_visit_and_is_reached() {
        give(web.at("/tin"))
                .body("evidence[0].link.state", equalTo("WAITING"))
                .body("evidence[0].link.checkedAt", nullValue());
        job.checkAll();

        shown().body("evidence[0].link.state", equalTo("REACHABLE"))
                .body("evidence[0].link.status", equalTo(200))
                .body("evidence[0].link.title", equalTo("Bắc Giang đẩy mạnh CCHC"))
                .body("evidence[0].link.checkedAt", notNullValue());
        assertThat(web.visits()).containsExactly("/tin");
        assertThat(dueWithin("24 hours", "23 hours")).isEqualTo(1);
    }

    @Test
    void only_addresses_are_links() {
        add(agency.head("LDVL"), "DOCUMENT", "15/BC-LĐVL").statusCode(201).body("evidence[0].link", nullValue());
        job.checkAll();

        assertThat(rows()).isZero();
    }

    @Test
    void a_page_that_has_gone_keeps_its_title_and_the_trail_says_so() {
        give(web.at("/tin"));
        job.checkAll();
        web.insteadOn("/tin", exchange -> exchange.sendResponseHeaders(404, -1));
        becomeDue();
        job.checkAll();

        shown().body("evidence[0].link.state", equalTo("MISSING"))
                .body("evidence[0].link.status", equalTo(404))
                .body("evidence[0].link.title", equalTo("Bắc Giang đẩy mạnh CCHC"));
        agency.leader()
                .queryParam("event", "LinkChecked")
                .get("/api/v1/audit-entries")
                .then()
                .body(
                        "items.sentence",
                        contains(
                                "Kiểm tra đường dẫn " + web.at("/tin") + ": Trang không còn",
                                "Kiểm tra đường dẫn " + web.at("/tin") + ": Truy cập được"));
    }

    @Test
    void what_stays_as_it_was_is_told_to_nobody() {
        give(web.at("/tin"));
        job.checkAll();
        becomeDue();
        job.checkAll();

        assertThat(web.visits()).hasSize(2);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'LinkChecked' and subject_id = ?", assignment))
                .isEqualTo(1);
    }

    @Test
    void open_pages_hear_of_the_outcome() {
        give(web.at("/tin"));
        try (var head = Listener.of(agency.cookie(Role.UNIT_HEAD, "LDVL")).ready()) {
            job.checkAll();

            assertThat(head.upToChangeOf(assignment).getLast().data()).contains("\"LinkChecked\"");
        }
    }

    @Test
    void a_server_that_fails_is_tried_again_after_an_hour_and_then_later() {
        web.status("/hong", 503);
        give(web.at("/hong"));
        job.checkAll();
        shown().body("evidence[0].link.state", equalTo("UNREACHABLE")).body("evidence[0].link.status", equalTo(503));
        assertThat(dueWithin("1 hour", "59 minutes")).isEqualTo(1);

        becomeDue();
        job.checkAll();
        assertThat(dueWithin("2 hours", "119 minutes")).isEqualTo(1);
    }

    @Test
    void after_a_week_once_a_week_is_enough() {
        give(web.at("/tin"));
        TestDatabase.run(
                "update evidence set added_at = added_at - interval '8 days' where assignment_id = ?", assignment);
        job.checkAll();

        assertThat(dueWithin("7 days", "167 hours")).isEqualTo(1);
    }

    @Test
    void an_address_of_a_network_of_our_own_is_not_visited() {
        give(web.at("127.0.0.2", "/tin"));
        job.checkAll();

        shown().body("evidence[0].link.state", equalTo("NOT_ALLOWED")).body("evidence[0].link.status", nullValue());
        assertThat(web.visits()).isEmpty();
    }

    @Test
    void a_visit_can_be_asked_for() {
        var id = give(web.at("/tin")).extract().<String>path("evidence[0].id");
        job.checkAll();
        TestDatabase.run("update link_check set tried_at = tried_at - interval '1 minute'");

        again(agency.officer("LDVL"), id).statusCode(202).body("evidence[0].link.state", equalTo("WAITING"));
        job.checkAll();

        shown().body("evidence[0].link.state", equalTo("REACHABLE"));
        assertThat(web.visits()).hasSize(2);
    }

    @Test
    void no_server_is_visited_twice_in_a_minute_however_often_somebody_asks() {
        var id = give(web.at("/tin")).extract().<String>path("evidence[0].id");
        job.checkAll();
        for (int i = 0; i < 3; i++) {
            again(agency.head("LDVL"), id).statusCode(202).body("evidence[0].link.state", equalTo("WAITING"));
            job.checkAll();
        }

        assertThat(web.visits()).hasSize(1);
        assertThat(dueWithin("1 minute", "1 second")).isEqualTo(1);
    }

    @Test
    void only_who_may_add_evidence_asks() {
        var id = give(web.at("/tin")).extract().<String>path("evidence[0].id");

        again(given(), id).statusCode(401);
        again(agency.head("NCC"), id).statusCode(403).body("code", equalTo("not-your-unit"));
        again(agency.as(Role.READER, "LDVL"), id).statusCode(403);
        again(agency.leader(), id).statusCode(403);
        again(TestAgency.create().head("LDVL"), id).statusCode(404);
        again(agency.head("LDVL"), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void what_is_no_address_cannot_be_visited() {
        var id = add(agency.head("LDVL"), "DOCUMENT", "15/BC-LĐVL").extract().<String>path("evidence[0].id");

        again(agency.head("LDVL"), id).statusCode(409).body("code", equalTo("evidence-not-a-link"));
    }

    @Test
    void evidence_that_is_taken_back_is_not_visited() {
        var id = give(web.at("/tin")).extract().<String>path("evidence[0].id");
        var taken = checks.take(10);
        agency.head("LDVL").delete(ONE + "/evidence/{e}", assignment, id).then().statusCode(200);

        checks.record(taken.getFirst(), Visit.reached(200, null));
        job.checkAll();
        assertThat(rows()).isZero();
        assertThat(web.visits()).isEmpty();
    }

    @Test
    void two_replicas_take_different_ones_and_what_a_dead_one_left() {
        give(web.at("/tin"));

        assertThat(checks.take(10)).hasSize(1);
        assertThat(checks.take(10)).isEmpty();
        TestDatabase.run(
                "update link_check set lease_until = now() - interval '1 second' where lease_until is not null");
        assertThat(checks.take(10)).hasSize(1);
    }

    @Test
    void more_than_a_few_are_all_visited() {
        for (int i = 0; i < 2 * LinkCheckJob.AT_ONCE + 1; i++) {
            give(web.at("/tin?" + i));
        }
        job.checkAll();

        assertThat(web.visits()).hasSize(2 * LinkCheckJob.AT_ONCE + 1).doesNotHaveDuplicates();
    }

    @Test
    void where_the_web_cannot_be_reached_everything_waits() {
        var id = give(web.at("/tin")).extract().<String>path("evidence[0].id");
        new LinkCheckJob(checks, visitor, new Off()).checkAll();

        shown().body("evidence[0].link.state", equalTo("WAITING")).body("evidence[0].link.checkedAt", nullValue());
        assertThat(web.visits()).isEmpty();
        assertThatThrownBy(() -> new Links(database, new Off()).askAgain(UUID.fromString(id)))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo("links-not-checked");
    }

    private ValidatableResponse give(String address) {
        return add(agency.head("LDVL"), "URL", address).statusCode(201);
    }

    private ValidatableResponse add(RequestSpecification who, String kind, String reference) {
        return who.body(Map.of("kind", kind, "reference", reference))
                .post(ONE + "/evidence", assignment)
                .then();
    }

    private ValidatableResponse again(RequestSpecification who, String evidence) {
        return who.post(AGAIN, assignment, evidence).then();
    }

    private ValidatableResponse shown() {
        return agency.office().get(ONE, assignment).then().statusCode(200);
    }

    private int rows() {
        return TestDatabase.count(
                "select count(*) from link_check c join evidence e on e.id = c.evidence_id where e.assignment_id = ?",
                assignment);
    }

    private int dueWithin(String atMost, String atLeast) {
        return TestDatabase.count("""
                select count(*) from link_check c join evidence e on e.id = c.evidence_id
                where e.assignment_id = ? and c.next_check_at between now() + cast(? as interval) and now() + cast(? as interval)""", assignment, atLeast, atMost);
    }

    private void becomeDue() {
        TestDatabase.run("""
                update link_check set next_check_at = now()
                where evidence_id in (select id from evidence where assignment_id = ?)""", assignment);
    }

    /** The settings of a closed network. */
    private record Off() implements LinkSettings {
        @Override
        public boolean check() {
            return false;
        }

        @Override
        public Optional<List<String>> allowedNetworks() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public String lookEvery() {
            return "off";
        }
    }
}
