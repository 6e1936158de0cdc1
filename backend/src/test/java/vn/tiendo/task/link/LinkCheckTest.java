package vn.tiendo.task.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.live.Listener;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestDatabase;

/** What becomes of an address that a unit gives as evidence. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LinkCheckTest {
    @Inject
    LinkCheckJob job;

    @Inject
    LinkChecks checks;

    private WebServer web;
    private GivenLinks links;

    @BeforeEach
    void a_page_is_on_the_web() {
        web = WebServer.start().page("/tin", "<title>Bắc Giang đẩy mạnh CCHC</title>");
        links = GivenLinks.begin();
    }

    @AfterEach
    void the_server_goes() {
        web.close();
    }

    @Test
    void waits_for_its_visit_and_is_reached() {
        links.give(web.at("/tin"))
                .body("evidence[0].link.state", equalTo("WAITING"))
                .body("evidence[0].link.checkedAt", nullValue());
        job.checkAll();

        links.shown()
                .body("evidence[0].link.state", equalTo("REACHABLE"))
                .body("evidence[0].link.status", equalTo(200))
                .body("evidence[0].link.title", equalTo("Bắc Giang đẩy mạnh CCHC"))
                .body("evidence[0].link.checkedAt", notNullValue());
        assertThat(web.visits()).containsExactly("/tin");
        assertThat(links.dueWithin("23 hours", "24 hours")).isEqualTo(1);
    }

    @Test
    void only_addresses_are_links() {
        links.add("DOCUMENT", "15/BC-LĐVL").body("evidence[0].link", nullValue());
        job.checkAll();

        assertThat(links.rows()).isZero();
    }

    @Test
    void a_page_that_has_gone_keeps_its_title_and_the_trail_says_so() {
        links.give(web.at("/tin"));
        job.checkAll();
        web.insteadOn("/tin", exchange -> exchange.sendResponseHeaders(404, -1));
        links.becomeDue();
        job.checkAll();

        links.shown()
                .body("evidence[0].link.state", equalTo("MISSING"))
                .body("evidence[0].link.status", equalTo(404))
                .body("evidence[0].link.title", equalTo("Bắc Giang đẩy mạnh CCHC"));
        links.agency()
                .leader()
                .queryParam("event", "LinkChecked")
                .get("/api/v1/audit-entries")
                .then()
                .body(
                        "items.sentence",
                        contains(
                                "Kiểm tra đường dẫn " + web.at("/tin") + ": Không tìm thấy trang",
                                "Kiểm tra đường dẫn " + web.at("/tin") + ": Mở được"));
    }

    @Test
    void what_stays_as_it_was_is_told_to_nobody() {
        links.give(web.at("/tin"));
        job.checkAll();
        links.becomeDue();
        job.checkAll();

        assertThat(web.visits()).hasSize(2);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'LinkChecked' and subject_id = ?",
                        links.assignment()))
                .isEqualTo(1);
    }

    @Test
    void open_pages_hear_of_the_outcome() {
        links.give(web.at("/tin"));
        try (var head =
                Listener.of(links.agency().cookie(Role.UNIT_HEAD, "LDVL")).ready()) {
            job.checkAll();

            assertThat(head.upToChangeOf(links.assignment()).getLast().data()).contains("\"LinkChecked\"");
        }
    }

    @Test
    void a_server_that_fails_is_tried_again_after_an_hour_and_then_later() {
        web.status("/hong", 503);
        links.give(web.at("/hong"));
        job.checkAll();
        links.shown()
                .body("evidence[0].link.state", equalTo("UNREACHABLE"))
                .body("evidence[0].link.status", equalTo(503));
        assertThat(links.dueWithin("59 minutes", "1 hour")).isEqualTo(1);

        links.becomeDue();
        job.checkAll();
        assertThat(links.dueWithin("119 minutes", "2 hours")).isEqualTo(1);
    }

    @Test
    void after_a_week_once_a_week_is_enough() {
        links.give(web.at("/tin"));
        TestDatabase.run(
                "update evidence set added_at = added_at - interval '8 days' where assignment_id = ?",
                links.assignment());
        job.checkAll();

        assertThat(links.dueWithin("167 hours", "7 days")).isEqualTo(1);
    }

    @Test
    void an_address_of_a_network_of_our_own_is_not_visited() {
        links.give(web.at("127.0.0.2", "/tin"));
        job.checkAll();

        links.shown()
                .body("evidence[0].link.state", equalTo("NOT_ALLOWED"))
                .body("evidence[0].link.status", nullValue());
        assertThat(web.visits()).isEmpty();
    }

    @Test
    void evidence_that_is_taken_back_is_not_visited() {
        var id = links.idOf(links.give(web.at("/tin")));
        var taken = checks.take(10);
        links.agency()
                .head("LDVL")
                .delete(GivenLinks.ONE + "/evidence/{e}", links.assignment(), id)
                .then()
                .statusCode(200);

        checks.record(taken.getFirst(), Visit.reached(200, null));
        job.checkAll();
        assertThat(links.rows()).isZero();
        assertThat(web.visits()).isEmpty();
    }

    @Test
    void two_replicas_take_different_ones_and_what_a_dead_one_left() {
        links.give(web.at("/tin"));

        assertThat(checks.take(10)).hasSize(1);
        assertThat(checks.take(10)).isEmpty();
        TestDatabase.run(
                "update link_check set lease_until = now() - interval '1 second' where lease_until is not null");
        assertThat(checks.take(10)).hasSize(1);
    }

    @Test
    void more_than_a_few_are_all_visited() {
        for (int i = 0; i < 2 * LinkCheckJob.AT_ONCE + 1; i++) {
            links.give(web.at("/tin?" + i));
        }
        job.checkAll();

        assertThat(web.visits()).hasSize(2 * LinkCheckJob.AT_ONCE + 1).doesNotHaveDuplicates();
    }
}
