package vn.tiendo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** A cookie that somebody kept, guessed or changed opens nothing, and no secret reaches the log. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StolenSessionTest {
    @Inject
    AgroalDataSource database;

    @Test
    void a_cookie_kept_from_before_the_sign_out_opens_nothing() {
        var cookie = signIn(TestAgency.create().actor(Role.OFFICE, "VP"));
        assertThat(status(cookie)).isEqualTo(200);

        given().cookie("tiendo_session", cookie).delete("/api/v1/sessions/current");

        assertThat(status(cookie)).isEqualTo(401);
    }

    @Test
    void a_session_past_its_time_opens_nothing() {
        var actor = TestAgency.create().actor(Role.OFFICE, "VP");
        var cookie = signIn(actor);

        new Sql("update session set expires_at = now() - interval '1 second' where account_id = ?", actor.accountId())
                .run(database);

        assertThat(status(cookie)).isEqualTo(401);
    }

    @Test
    void a_changed_guessed_or_injected_cookie_opens_nothing() {
        var cookie = signIn(TestAgency.create().actor(Role.OFFICE, "VP"));

        for (var forged : new String[] {
            cookie.substring(1),
            cookie + "A",
            cookie.toLowerCase(),
            UUID.randomUUID().toString(),
            "' or 1=1",
            ""
        }) {
            assertThat(status(forged)).isEqualTo(401);
        }
    }

    @Test
    void no_password_and_no_token_reaches_the_log() {
        var actor = TestAgency.create().actor(Role.OFFICE, "VP");
        try (var log = new LogCapture()) {
            var cookie = signIn(actor);
            attempt(actor.username(), "mat-khau-sai-va-rat-bi-mat");
            given().cookie("tiendo_session", cookie).get("/api/v1/plans/khong-phai-ma");
            given().cookie("tiendo_session", cookie)
                    .contentType(ContentType.JSON)
                    .body("{")
                    .post("/api/v1/plans");
            given().cookie("tiendo_session", cookie).delete("/api/v1/sessions/current");

            assertThat(log.text())
                    .doesNotContain(cookie, TestAgency.PASSWORD, "mat-khau-sai-va-rat-bi-mat", "argon2id");
        }
    }

    @Test
    void what_the_database_refuses_does_not_reach_the_log() {
        var office = TestAgency.create().office();
        try (var log = new LogCapture()) {
            var plan = Map.of("title", "Nội dung kín \u0000", "periodFrom", "2024-01-01", "periodTo", "2024-12-31");
            assertThat(office.body(plan).post("/api/v1/plans").statusCode()).isEqualTo(400);

            assertThat(log.text()).doesNotContain("Nội dung kín");
        }
    }

    private static int status(String cookie) {
        return given().cookie("tiendo_session", cookie).get("/api/v1/plans").statusCode();
    }

    private static String signIn(Actor actor) {
        return attempt(actor.username(), TestAgency.PASSWORD);
    }

    private static String attempt(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sessions")
                .cookie("tiendo_session");
    }
}
