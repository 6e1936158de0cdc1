package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without a screen: keeps the cookies of each site and fills in the form of Keycloak. */
final class Browser {
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** Our own site, as the browser knows it. */
    static String site() {
        return "http://localhost:" + RestAssured.port;
    }

    Response open(String address) {
        return kept(address, request(address).get(address));
    }

    /** Goes from our sign-in to the form of the provider, or wherever it leads. */
    Response toProvider(String query) {
        return open(leave(query));
    }

    /** Where our sign-in sends the browser. */
    String leave(String query) {
        return open(site() + "/api/v1/oidc/sign-in" + query)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    /** Fills in the form, and says where the provider sends the browser. */
    String fillIn(Response form, String username) {
        var action = FORM.matcher(form.asString());
        assertThat(action.find()).as(form.asString()).isTrue();
        var address = action.group(1).replace("&amp;", "&");
        return kept(
                        address,
                        request(address)
                                .formParam("username", username)
                                .formParam("password", Keycloak.PASSWORD)
                                .post(address))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
    }

    /** The whole way: to the provider, through its form, and back; says where the person lands. */
    String signIn(String username) {
        return back(fillIn(toProvider("?next=/ke-hoach"), username));
    }

    /** Follows the way back, and says where it leads. */
    String back(String callback) {
        return open(callback).then().statusCode(303).extract().header("Location");
    }

    boolean isSignedIn() {
        return session().get("/api/v1/sessions/current").statusCode() == 200;
    }

    RequestSpecification session() {
        return given().cookies(of(site()));
    }

    private Map<String, String> of(String address) {
        return cookies.computeIfAbsent(URI.create(address).getAuthority(), key -> new HashMap<>());
    }

    private RequestSpecification request(String address) {
        return given().urlEncodingEnabled(false).redirects().follow(false).cookies(of(address));
    }

    private Response kept(String address, Response answer) {
        of(address).putAll(answer.cookies());
        return answer;
    }
}
