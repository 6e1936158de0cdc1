package vn.tiendo.identity.client;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.TestAgency;

/** What tests ask of an agency's API clients, as its administrator. */
final class ClientCalls {
    static final String CLIENTS = "/api/v1/api-clients";
    static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

    private final TestAgency agency;

    ClientCalls(TestAgency agency) {
        this.agency = agency;
    }

    RequestSpecification administrator() {
        return agency.as(Role.ADMINISTRATOR, "VP");
    }

    /** A client of the Office that may read and write plans, from anywhere. */
    Map<String, Object> request(String clientId) {
        var request = new HashMap<String, Object>();
        request.put("clientId", clientId);
        request.put("name", "Cổng dịch vụ công");
        request.put("contact", "Nguyễn Văn Tích, 0204 000 000");
        request.put("role", "OFFICE");
        request.put("unitId", agency.unit("VP"));
        request.put("scopes", List.of("plans:read", "plans:write"));
        request.put("expiresOn", TODAY.plusYears(2).toString());
        request.put("allowedAddresses", List.of());
        request.put("requestsPerMinute", 6000);
        return request;
    }

    String freshId() {
        return "he-thong-" + agency.id().toString().substring(24);
    }

    ValidatableResponse register(Map<String, Object> request) {
        return administrator().body(request).post(CLIENTS).then();
    }

    /** Registers a client and says its id. */
    String registered(Map<String, Object> request) {
        return register(request).statusCode(201).extract().path("id");
    }

    ValidatableResponse change(String id, Map<String, Object> change) {
        var tag = administrator().get(CLIENTS + "/" + id).header("ETag");
        return administrator()
                .header("If-Match", tag)
                .body(change)
                .patch(CLIENTS + "/" + id)
                .then();
    }

    ValidatableResponse issue(String id, LocalDate expiresOn) {
        return administrator()
                .body(Map.of("expiresOn", expiresOn.toString()))
                .post(CLIENTS + "/" + id + "/tokens")
                .then();
    }

    /** A token that is good for a month. */
    String secret(String id) {
        return issue(id, TODAY.plusMonths(1)).statusCode(201).extract().path("secret");
    }

    static RequestSpecification with(String secret) {
        return given().header("Authorization", "Bearer " + secret).contentType(ContentType.JSON);
    }
}
