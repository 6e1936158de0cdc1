package vn.tiendo.task.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Whoever works on an assignment may have its addresses visited again. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AskedLinkCheckTest {
    private static final String AGAIN = GivenLinks.ONE + "/evidence/{e}/link-check";

    @Inject
    LinkCheckJob job;

    @Inject
    LinkChecks checks;

    @Inject
    LinkVisitor visitor;

    @Inject
    DataSource database;

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
    void a_visit_can_be_asked_for() {
        var id = links.idOf(links.give(web.at("/tin")));
        job.checkAll();
        TestDatabase.run("update link_check set tried_at = tried_at - interval '1 minute'");

        again(links.agency().officer("LDVL"), id).statusCode(202).body("evidence[0].link.state", equalTo("WAITING"));
        job.checkAll();

        links.shown().body("evidence[0].link.state", equalTo("REACHABLE"));
        assertThat(web.visits()).hasSize(2);
    }

    @Test
    void no_server_is_visited_twice_in_a_minute_however_often_somebody_asks() {
        var id = links.idOf(links.give(web.at("/tin")));
        job.checkAll();
        for (int i = 0; i < 3; i++) {
            again(links.agency().head("LDVL"), id).statusCode(202).body("evidence[0].link.state", equalTo("WAITING"));
            job.checkAll();
        }

        assertThat(web.visits()).hasSize(1);
        assertThat(links.dueWithin("1 second", "1 minute")).isEqualTo(1);
    }

    @Test
    void only_who_may_add_evidence_asks() {
        var id = links.idOf(links.give(web.at("/tin")));

        again(given(), id).statusCode(401);
        again(links.agency().head("NCC"), id).statusCode(403).body("code", equalTo("not-your-unit"));
        again(links.agency().as(Role.READER, "LDVL"), id).statusCode(403);
        again(links.agency().leader(), id).statusCode(403);
        again(TestAgency.create().head("LDVL"), id).statusCode(404);
        again(links.agency().head("LDVL"), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void what_is_no_address_cannot_be_visited() {
        var id = links.idOf(links.add("DOCUMENT", "15/BC-LĐVL"));

        again(links.agency().head("LDVL"), id).statusCode(409).body("code", equalTo("evidence-not-a-link"));
    }

    @Test
    void where_the_web_cannot_be_reached_everything_waits() {
        var id = links.idOf(links.give(web.at("/tin")));
        new LinkCheckJob(checks, visitor, new Off()).checkAll();

        links.shown()
                .body("evidence[0].link.state", equalTo("WAITING"))
                .body("evidence[0].link.checkedAt", nullValue());
        assertThat(web.visits()).isEmpty();
        assertThatThrownBy(() -> new Links(database, new Off()).askAgain(UUID.fromString(id)))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo("links-not-checked");
    }

    private ValidatableResponse again(RequestSpecification who, String evidence) {
        return who.post(AGAIN, links.assignment(), evidence).then();
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
