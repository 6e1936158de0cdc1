package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the administrator of the provider does: makes people and groups, changes keys, ends sessions. */
final class Keycloak {
    static final String PASSWORD = "mat-khau-o-keycloak";

    private final String issuer = ConfigProvider.getConfig().getValue("tiendo.oidc.issuer", String.class);
    private final String token = clientToken("tests", "secret-of-the-tests");

    String issuer() {
        return issuer;
    }

    /** An access token that a client gets for itself. */
    String clientToken(String clientId, String secret) {
        return given().auth()
                .preemptive()
                .basic(clientId, secret)
                .formParam("grant_type", "client_credentials")
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A system that gets tokens for itself; its secret is its id. */
    void client(String clientId, String audience) {
        var mapper = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", audience, "access.token.claim", "true"));
        made(admin().body(Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        clientId,
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "protocolMappers",
                        List.of(mapper)))
                .post(realm() + "/clients"));
    }

    String user(String username) {
        return made(admin().body(Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "email",
                        username + "@example.vn",
                        "emailVerified",
                        true,
                        "firstName",
                        "Lan",
                        "lastName",
                        "Nguyễn",
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD))))
                .post(realm() + "/users"));
    }

    String group(String name) {
        return made(admin().body(Map.of("name", name)).post(realm() + "/groups"));
    }

    void join(String user, String group) {
        admin().put(realm() + "/users/" + user + "/groups/" + group).then().statusCode(204);
    }

    void leave(String user, String group) {
        admin().delete(realm() + "/users/" + user + "/groups/" + group).then().statusCode(204);
    }

    /** Ends all sessions of somebody, and tells the applications where the realm's client says. */
    void signOut(String user) {
        admin().post(realm() + "/users/" + user + "/logout").then().statusCode(204);
    }

    /** Where Keycloak tells us that a session has ended. */
    void tellAt(String address) {
        var found = admin().get(realm() + "/clients?clientId=tiendo").jsonPath();
        Map<String, Object> attributes = found.getMap("[0].attributes");
        attributes.put("backchannel.logout.url", address);
        Map<String, Object> client = found.getMap("[0]");
        client.put("attributes", attributes);
        admin().body(client)
                .put(realm() + "/clients/" + client.get("id"))
                .then()
                .statusCode(204);
    }

    /** From now on tokens are signed with a key that nobody has seen before. */
    void rotateKeys() {
        var priority = String.valueOf(System.currentTimeMillis());
        admin().body(Map.of(
                        "name",
                        "rotated-" + priority,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of("priority", List.of(priority))))
                .post(realm() + "/components")
                .then()
                .statusCode(201);
    }

    private String realm() {
        return issuer.replace("/realms/", "/admin/realms/");
    }

    private RequestSpecification admin() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String made(io.restassured.response.Response answer) {
        var location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
