package vn.tiendo.identity;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Who may call, and with which version. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountAccessTest {
    private final TestAgency agency = TestAgency.create();
    private final AccountCalls accounts = new AccountCalls(agency);

    @Test
    void a_stale_or_missing_version_is_refused() {
        var id = accounts.opened("cham", "NCC", Role.OFFICER);
        var stale = accounts.tag(id);
        accounts.correctPosition(id, Map.of("title", "Mới")).statusCode(200);
        var body = Map.of("displayName", "Tên");
        accounts.administrator()
                .header("If-Match", stale)
                .body(body)
                .patch(AccountCalls.ACCOUNT, id)
                .then()
                .statusCode(412);
        accounts.administrator()
                .body(body)
                .patch(AccountCalls.ACCOUNT, id)
                .then()
                .statusCode(428);
        accounts.administrator()
                .header("If-Match", stale)
                .put(AccountCalls.ACCOUNT + "/password", id)
                .then()
                .statusCode(412);
        accounts.administrator()
                .header("If-Match", stale)
                .put(AccountCalls.ACCOUNT + "/disablement", id)
                .then()
                .statusCode(412);
        accounts.administrator()
                .header("If-Match", stale)
                .delete(AccountCalls.ACCOUNT + "/disablement", id)
                .then()
                .statusCode(412);
        accounts.administrator()
                .header("If-Match", stale)
                .delete(AccountCalls.ACCOUNT + "/personal-data", id)
                .then()
                .statusCode(412);
        accounts.administrator()
                .header("If-Match", stale)
                .body(Map.of("title", "x"))
                .patch(AccountCalls.ACCOUNT + "/positions/{position}", id, accounts.positionOf(id))
                .then()
                .statusCode(412);
    }

    @Test
    void does_not_exist_for_another_agency() {
        var foreign = TestAgency.create().actor(Role.OFFICER, "NCC").accountId();
        accounts.administrator().get(AccountCalls.ACCOUNT, foreign).then().statusCode(404);
        accounts.administrator()
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(AccountCalls.ACCOUNT, foreign)
                .then()
                .statusCode(404);
        accounts.administrator()
                .header("If-Match", "\"0\"")
                .put(AccountCalls.ACCOUNT + "/password", foreign)
                .then()
                .statusCode(404);
        accounts.administrator()
                .header("If-Match", "\"0\"")
                .put(AccountCalls.ACCOUNT + "/disablement", foreign)
                .then()
                .statusCode(404);
        accounts.administrator()
                .header("If-Match", "\"0\"")
                .delete(AccountCalls.ACCOUNT + "/personal-data", foreign)
                .then()
                .statusCode(404);
        accounts.administrator()
                .body(accounts.position("NCC", Role.OFFICER))
                .post(AccountCalls.ACCOUNT + "/positions", foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void only_an_administrator_may_call() {
        var id = agency.actor(Role.OFFICER, "NCC").accountId();
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                everyCall(agency.as(role, "VP"), id.toString(), 403);
            }
        }
        everyCall(given().contentType(ContentType.JSON), id.toString(), 401);
    }

    private void everyCall(RequestSpecification caller, String id, int status) {
        given().spec(caller).get("/api/v1/accounts").then().statusCode(status);
        given().spec(caller).body("{}").post("/api/v1/accounts").then().statusCode(status);
        given().spec(caller).get(AccountCalls.ACCOUNT, id).then().statusCode(status);
        given().spec(caller).body("{}").patch(AccountCalls.ACCOUNT, id).then().statusCode(status);
        given().spec(caller).put(AccountCalls.ACCOUNT + "/password", id).then().statusCode(status);
        given().spec(caller)
                .put(AccountCalls.ACCOUNT + "/disablement", id)
                .then()
                .statusCode(status);
        given().spec(caller)
                .delete(AccountCalls.ACCOUNT + "/disablement", id)
                .then()
                .statusCode(status);
        given().spec(caller)
                .delete(AccountCalls.ACCOUNT + "/personal-data", id)
                .then()
                .statusCode(status);
        given().spec(caller)
                .delete(AccountCalls.ACCOUNT + "/second-factor", id)
                .then()
                .statusCode(status);
        given().spec(caller)
                .body("{}")
                .post(AccountCalls.ACCOUNT + "/positions", id)
                .then()
                .statusCode(status);
        given().spec(caller)
                .body("{}")
                .patch(AccountCalls.ACCOUNT + "/positions/" + id, id)
                .then()
                .statusCode(status);
    }
}
