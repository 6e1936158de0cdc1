package vn.tiendo.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundResourceTest {
    private static final String ROUNDS = "/api/v1/report-rounds";
    private TestAgency agency;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void nobody_reads_rounds_without_signing_in() {
        given().get(ROUNDS).then().statusCode(401);
        given().get(ROUNDS + "/" + UUID.randomUUID()).then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").post(ROUNDS).then().statusCode(401);
    }

    @Test
    void an_agency_without_rounds_has_an_empty_list() {
        agency.office()
                .queryParam("total", true)
                .get(ROUNDS)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        agency.head("NCC").get(ROUNDS).then().statusCode(200).body("items", empty());
    }
}
