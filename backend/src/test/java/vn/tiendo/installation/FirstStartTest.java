package vn.tiendo.installation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.launch.StartWork;
import vn.tiendo.testing.PostgresTestResource;

/** In a database of its own, in which there is nothing yet. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(FirstStartTest.Empty.class)
class FirstStartTest {
    private static final String OWN = "con trâu đi trước cái cày";

    @Inject
    StartWork start;

    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tiendo.installation.agency-name", "Sở Nội vụ", "tiendo.installation.agency-symbol", "SNV");
        }
    }

    @Test
    void the_first_start_lets_an_administrator_in_once_and_is_ready_then() {
        given().get("/q/health/ready").then().statusCode(503);
        var lines = start.run(0);
        given().get("/q/health/ready").then().statusCode(200);
        var password = lines.get(1).strip().replaceFirst("quantri\\s+", "");
        assertThat(start.run(0)).isEmpty();

        var cookie = signIn(password, "CHANGE_PASSWORD");
        given().cookie("tiendo_session", cookie)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", password, "newPassword", OWN))
                .put("/api/v1/account/password")
                .then()
                .statusCode(204);
        given().cookie("tiendo_session", cookie)
                .get("/api/v1/sessions/current")
                .then()
                .body("step", equalTo("ENROL_SECOND_FACTOR"))
                .body("role", equalTo("ADMINISTRATOR"))
                .body("positions[0].agencyName", equalTo("Sở Nội vụ"));
        signIn(OWN, "ENROL_SECOND_FACTOR");
    }

    private static String signIn(String password, String step) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", "quantri", "password", password))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .body("step", equalTo(step))
                .extract()
                .cookie("tiendo_session");
    }
}
