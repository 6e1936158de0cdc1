package vn.tiendo.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.tiendo.testing.TestAgency;

/** The calls that tests of accounts make again and again. */
final class AccountCalls {
    static final String ACCOUNT = "/api/v1/accounts/{id}";

    private final TestAgency agency;

    AccountCalls(TestAgency agency) {
        this.agency = agency;
    }

    RequestSpecification administrator() {
        return agency.as(Role.ADMINISTRATOR, "VP");
    }

    ValidatableResponse put(String id, String what) {
        return administrator()
                .header("If-Match", tag(id))
                .put(ACCOUNT + what, id)
                .then();
    }

    ValidatableResponse delete(String id, String what) {
        return administrator()
                .header("If-Match", tag(id))
                .delete(ACCOUNT + what, id)
                .then();
    }

    ValidatableResponse correctPosition(String id, Map<String, ?> change) {
        return administrator()
                .header("If-Match", tag(id))
                .body(change)
                .patch(ACCOUNT + "/positions/{position}", id, positionOf(id))
                .then();
    }

    String positionOf(String id) {
        return administrator().get(ACCOUNT, id).then().extract().path("positions[0].id");
    }

    String tag(String id) {
        return administrator().get(ACCOUNT, id).then().statusCode(200).extract().header("ETag");
    }

    String opened(String name, String unit, Role role) {
        return open(username(name), "Người Thử", position(unit, role))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse open(String username, String name, Map<String, ?> position) {
        return administrator()
                .body(account(username, name, position))
                .post("/api/v1/accounts")
                .then();
    }

    static Map<String, Object> account(String username, String name, Map<String, ?> position) {
        return Map.of("username", username, "displayName", name, "position", position);
    }

    Map<String, Object> position(String unit, Role role) {
        return Map.of("unitId", agency.unit(unit), "role", role, "title", "Chức vụ " + unit);
    }

    String username(String name) {
        return name + "." + agency.id().toString().substring(24);
    }

    String username() {
        return username("nguoi" + System.nanoTime());
    }

    static ValidatableResponse signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sessions")
                .then();
    }
}
