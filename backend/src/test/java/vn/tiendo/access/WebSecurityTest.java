package vn.tiendo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What every answer tells the browser. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WebSecurityTest {

    @Test
    void private_answers_are_kept_by_no_cache_and_shown_by_nothing() {
        var office = TestAgency.create();
        Stream.of(
                        office.office().get("/api/v1/plans"),
                        office.office().get("/api/v1/plans/nonsense"),
                        office.office().get("/api/v1/nothing-here"),
                        office.office().body("{").post("/api/v1/plans"),
                        given().get("/api/v1/plans"))
                .map(answer -> answer.then())
                .forEach(answer -> basics(answer)
                        .header("Cache-Control", equalTo("no-store"))
                        .header("Content-Security-Policy", containsString("default-src 'none'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/swagger-ui", "/q/swagger-ui/", "/q/swagger-ui/index.html", "/q/openapi"})
    void a_page_runs_only_scripts_that_lie_beside_it(String page) {
        basics(given().get(page).then())
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("object-src 'none'"),
                                containsString("frame-ancestors 'none'")));
    }

    @Test
    void swagger_ui_has_no_script_within_its_page() {
        var page =
                given().get("/q/swagger-ui/").then().statusCode(200).extract().asString();

        assertThat(page).doesNotContain("<script>").doesNotContain("onload=").doesNotContain("style=");
        for (var file : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "start.js"}) {
            assertThat(page).contains("/q/swagger-ui/" + file);
            given().get("/q/swagger-ui/" + file).then().statusCode(200);
        }
    }

    @Test
    void transport_security_is_said_where_a_trusted_proxy_says_https() {
        var answer = RawHttp.send(RawHttp.TRUSTED, "GET /api/v1/system HTTP/1.1", "", "X-Forwarded-Proto: https");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("strict-transport-security: max-age=63072000");
    }

    @Test
    void a_stranger_cannot_say_that_the_connection_is_secure() {
        var answer = RawHttp.send(RawHttp.STRANGER, "GET /api/v1/system HTTP/1.1", "", "X-Forwarded-Proto: https");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("strict-transport-security");
    }

    @Test
    void the_cookie_is_only_sent_over_tls_where_it_came_over_tls() {
        var username = TestAgency.create().actor(Role.OFFICE, "VP").username();
        var body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, TestAgency.PASSWORD);

        assertThat(RawHttp.send(RawHttp.TRUSTED, "POST /api/v1/sessions HTTP/1.1", body, "X-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 201")
                .containsPattern("(?i)set-cookie: __Host-tiendo_session=[^\r]*;\\s*secure");
    }

    @Test
    void over_tls_only_the_cookie_of_the_host_is_the_session() {
        var token = TestAgency.create().cookie(Role.OFFICE, "VP");

        assertThat(overTls("__Host-tiendo_session=" + token)).startsWith("HTTP/1.1 200");
        assertThat(overTls("tiendo_session=" + token)).startsWith("HTTP/1.1 401");
        assertThat(overTls("tiendo_session=" + token + "; __Host-tiendo_session=planted"))
                .startsWith("HTTP/1.1 401");
    }

    private static String overTls(String cookie) {
        return RawHttp.send(
                RawHttp.TRUSTED, "GET /api/v1/plans HTTP/1.1", "", "X-Forwarded-Proto: https", "Cookie: " + cookie);
    }

    @Test
    void nothing_says_what_the_server_is_made_of() {
        given().get("/api/v1/nothing-here").then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    private static ValidatableResponse basics(ValidatableResponse answer) {
        return answer.header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Content-Security-Policy", notNullValue())
                .header("Content-Security-Policy", not(containsString("'unsafe-eval'")));
    }
}
