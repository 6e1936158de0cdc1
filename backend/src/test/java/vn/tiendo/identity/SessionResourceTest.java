package vn.tiendo.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.Addresses;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SessionResourceTest {
    private final String address = Addresses.next();
    private TestAgency agency;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void signing_in_gives_a_cookie_that_scripts_cannot_read() {
        var answer = signIn(agency.actor(Role.OFFICE, "VP").username(), "mat-khau-kiem-thu")
                .statusCode(201)
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .body("role", equalTo("OFFICE"))
                .body("unitId", equalTo(agency.unit("VP").toString()))
                .extract();
        assertThat(answer.asString()).doesNotContain(answer.cookie("tiendo_session"));
    }

    @Test
    void the_database_keeps_no_token() throws SQLException {
        var cookie = signIn(agency.actor(Role.OFFICE, "VP").username(), "mat-khau-kiem-thu")
                .extract()
                .cookie("tiendo_session");
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select 1 from session where position('%s' in session::text) > 0".formatted(cookie))) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void signing_in_stands_in_the_trail() {
        var person = agency.newActor(Role.OFFICE, "VP");
        signIn(person.username(), "mat-khau-kiem-thu").statusCode(201);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'SignedIn' and subject_id = ?",
                        person.accountId()))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_was_wrong() {
        signIn(agency.actor(Role.OFFICE, "VP").username(), "sai")
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong-credentials"));
        signIn("khong.co." + agency.id(), "sai").statusCode(401).body("code", equalTo("wrong-credentials"));
    }

    @Test
    void five_wrong_passwords_lock_the_account() {
        var username = agency.actor(Role.OFFICE, "VP").username();
        for (int i = 0; i < 5; i++) {
            signIn(username, "sai").statusCode(401);
        }
        signIn(username, "mat-khau-kiem-thu").statusCode(401).body("code", equalTo("account-locked"));
    }

    @Test
    void an_empty_name_is_a_violation_of_its_field() {
        signIn(" ", "x").statusCode(422).body("violations.field", hasItem("username"));
    }

    @Test
    void a_browser_asks_who_is_signed_in_and_nobody_is_no_error() {
        var office = agency.actor(Role.OFFICE, "VP").username();
        var cookie = signIn(office, "mat-khau-kiem-thu").extract().cookie("tiendo_session");

        given().cookie("tiendo_session", cookie)
                .get("/api/v1/sessions/own")
                .then()
                .statusCode(200)
                .body("username", equalTo(office));
        given().get("/api/v1/sessions/own").then().statusCode(204);
        given().cookie("tiendo_session", "het-han")
                .get("/api/v1/sessions/own")
                .then()
                .statusCode(204);
    }

    @Test
    void the_current_session_says_who_acts() {
        agency.head("NCC")
                .get("/api/v1/sessions/current")
                .then()
                .statusCode(200)
                .body("role", equalTo("UNIT_HEAD"))
                .body("agencyId", equalTo(agency.id().toString()));
    }

    @Test
    void nobody_is_signed_in_without_a_cookie_or_with_a_wrong_one() {
        given().get("/api/v1/sessions/current").then().statusCode(401).body("code", equalTo("not-signed-in"));
        given().cookie("tiendo_session", "nonsense")
                .get("/api/v1/sessions/current")
                .then()
                .statusCode(401)
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        agency.office().delete("/api/v1/sessions/current").then().statusCode(204);
        agency.office().get("/api/v1/sessions/current").then().statusCode(401);
    }

    @Test
    void an_unsafe_call_from_another_site_is_refused() {
        agency.office()
                .header("Origin", "https://example.org")
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-origin"));
    }

    /** Calls from an address of this test's own, so that its failures lock nobody else out. */
    private ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sessions")
                .then();
    }
}
