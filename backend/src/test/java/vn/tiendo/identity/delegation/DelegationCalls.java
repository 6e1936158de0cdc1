package vn.tiendo.identity.delegation;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.TestAgency;

/** The calls that tests of delegations make again and again. */
final class DelegationCalls {
    static final String DELEGATION = "/api/v1/delegations/{id}";

    private final TestAgency agency;
    private final LocalDate today;

    DelegationCalls(TestAgency agency, LocalDate today) {
        this.agency = agency;
        this.today = today;
    }

    RequestSpecification administrator() {
        return agency.as(Role.ADMINISTRATOR, "VP");
    }

    /** From the Director to the head of a unit, for today and nine days more. */
    Map<String, Object> request() {
        return request(agency.actor(Role.LEADER, "LD"), agency.actor(Role.UNIT_HEAD, "LDVL"));
    }

    Map<String, Object> request(Actor delegator, Actor delegate) {
        return new HashMap<>(Map.of(
                "positionId", delegator.positionId(),
                "delegateAccountId", delegate.accountId(),
                "form", "UQ",
                "scopes", List.of("plans:read", "plans:write"),
                "validFrom", today.toString(),
                "validTo", today.plusDays(9).toString()));
    }

    Map<String, Object> document() {
        return new HashMap<>(Map.of(
                "symbol",
                "12/GUQ-SKT",
                "issuedOn",
                today.minusDays(1).toString(),
                "title",
                "Giấy ủy quyền ký kế hoạch"));
    }

    /** Entered by an administrator, between these days. */
    String entered(int fromDay, int toDay) {
        var request = request();
        request.put("validFrom", today.plusDays(fromDay).toString());
        request.put("validTo", today.plusDays(toDay).toString());
        var document = document();
        document.put("issuedOn", today.plusDays(fromDay).toString());
        request.put("document", document);
        return give(administrator(), request).statusCode(201).extract().path("id");
    }

    ValidatableResponse give(RequestSpecification as, Map<String, Object> request) {
        return as.body(request).post("/api/v1/delegations").then();
    }

    ValidatableResponse revoke(RequestSpecification as, String id) {
        return as.header("If-Match", tag(id))
                .body(Map.of("reason", "Đã trở lại làm việc"))
                .put(DELEGATION + "/revocation", id)
                .then();
    }

    String tag(String id) {
        return administrator()
                .get(DELEGATION, id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
