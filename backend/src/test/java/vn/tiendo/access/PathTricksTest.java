package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.testing.PostgresTestResource;

/** Addresses written so that a check and a handler might read them differently. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PathTricksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../v1/plans",
                "/api/v1/%2e%2e/v1/plans",
                "/api/v1/system/../plans",
                "/api/v1/system/%2e%2e/plans",
                "/api/v1/system%2f..%2fplans",
                "/api/v1/system;/../plans",
                "/api/v1/plans;jsessionid=1",
                "/api/v1;x=1/plans",
                "//api/v1/plans",
                "/api//v1/plans",
                "/api/v1//plans",
                "/api/v1/plans/",
                "/api/v1/plans/.",
                "/api/v1/plans%00",
                "/api/v1/plans%20",
                "/api/v1/plans?",
                "/API/v1/plans",
                "/api/v1/plans.json",
                "/q/../api/v1/plans",
                "/q/swagger-ui/../../api/v1/plans",
                "http://localhost/api/v1/plans"
            })
    void no_address_leads_past_the_sign_in(String path) {
        var answer = RawHttp.get(path, "X-Original-URL: /api/v1/plans", "X-Rewrite-URL: /api/v1/plans");

        assertThat(answer)
                .doesNotContain("\"items\"")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(status(answer).matches("400|401|404") || isPageOfTheApplication(answer))
                .as(answer)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
    void no_other_method_is_served(String method) {
        assertThat(RawHttp.send(RawHttp.STRANGER, method + " /api/v1/system HTTP/1.1", "", "X-Secret: kin"))
                .doesNotStartWith("HTTP/1.1 200")
                .doesNotContain("X-Secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../backend/pom.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/..%5c..%5cetc/passwd",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/q/swagger-ui/../../application.properties",
                "/q/dev-ui",
                "/q/arc/beans"
            })
    void no_address_leads_to_a_file_of_the_program(String path) {
        var answer = RawHttp.get(path);

        assertThat(answer)
                .doesNotContain("Exception")
                .doesNotContain("Manifest-Version")
                .doesNotContain("quarkus.");
        assertThat(status(answer).equals("200") && !isPageOfTheApplication(answer))
                .as(answer)
                .isFalse();
    }

    private static String status(String answer) {
        return answer.substring(9, 12);
    }

    /** An address that nobody knows shows the application's page, where it is built in, and that says so. */
    private static boolean isPageOfTheApplication(String answer) {
        return answer.contains("<td-root>");
    }
}
