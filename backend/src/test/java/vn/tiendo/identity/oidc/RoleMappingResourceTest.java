package vn.tiendo.identity.oidc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoleMappingResourceTest {
    private static final String PATH = "/api/v1/oidc-role-mappings";

    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void there_are_none_at_first() {
        RoleMappingCalls.get(agency).statusCode(200).header("ETag", "\"0\"").body("items", hasSize(0));
    }

    @Test
    void they_are_replaced_as_a_whole_and_kept_in_order() {
        RoleMappingCalls.replace(agency, List.of(mapping("a"), mapping("b"))).statusCode(200);
        RoleMappingCalls.replace(agency, List.of(mapping("b"), mapping("c"), mapping("a")))
                .statusCode(200);
        RoleMappingCalls.get(agency).body("items.value", equalTo(List.of("b", "c", "a")));
    }

    @Test
    void whoever_has_not_seen_the_newest_is_refused() {
        RoleMappingCalls.replace(agency, List.of(mapping("a")), "\"0\"").statusCode(200);
        RoleMappingCalls.replace(agency, List.of(mapping("b")), "\"0\"").statusCode(412);
    }

    @Test
    void the_same_line_twice_and_units_of_others_are_violations_of_their_fields() {
        RoleMappingCalls.replace(agency, List.of(mapping("a"), mapping("a")))
                .statusCode(422)
                .body("violations.field", hasItem("items[1].value"));
        var foreign = Map.<String, Object>of(
                "claim", "groups",
                "value", "a",
                "role", "OFFICE",
                "unitId", TestAgency.create().unit("VP"),
                "title", "x",
                "linksAccounts", false);
        RoleMappingCalls.replace(agency, List.of(foreign))
                .statusCode(422)
                .body("violations.field", hasItem("items[0].unitId"));
        RoleMappingCalls.replace(agency, List.of(Map.of("claim", " ", "unitId", UUID.randomUUID())))
                .statusCode(422)
                .body("violations.field", hasItem("items[0].claim"));
    }

    @Test
    void only_the_administrator_may_see_or_change_them() {
        given().get(PATH).then().statusCode(401);
        agency.office().get(PATH).then().statusCode(403);
        agency.leader()
                .header("If-Match", "\"0\"")
                .body(Map.of("items", List.of()))
                .put(PATH)
                .then()
                .statusCode(403);
        agency.as(Role.ADMINISTRATOR, "VP")
                .body(Map.of("items", List.of()))
                .put(PATH)
                .then()
                .statusCode(428);
    }

    @Test
    void without_a_provider_nobody_signs_in_through_one() {
        given().redirects().follow(false).get("/api/v1/oidc/sign-in").then().statusCode(404);
        given().redirects()
                .follow(false)
                .get("/api/v1/oidc/callback?code=x")
                .then()
                .statusCode(404);
        given().formParam("logout_token", "x")
                .post("/api/v1/oidc/back-channel-logout")
                .then()
                .statusCode(404);
        given().get("/api/v1/sessions/options").then().body("oidc", equalTo(null));
    }

    private Map<String, Object> mapping(String value) {
        return Map.of(
                "claim",
                "groups",
                "value",
                value,
                "role",
                "OFFICE",
                "unitId",
                agency.unit("VP"),
                "title",
                "Chánh Văn phòng",
                "linksAccounts",
                false);
    }
}
