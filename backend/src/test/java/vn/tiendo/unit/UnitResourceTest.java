package vn.tiendo.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UnitResourceTest {
    private static final int BOUND = 3;

    private TestAgency agency;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void nobody_reads_units_without_signing_in() {
        given().get("/api/v1/units").then().statusCode(401);
        given().get("/api/v1/units/" + agency.unit("VP")).then().statusCode(401);
        given().get("/api/v1/unit-groups").then().statusCode(401);
    }

    @Test
    void the_list_begins_with_the_agency_itself() {
        agency.officer("NCC")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].kind", equalTo("AGENCY"))
                .body("items[0].parentId", nullValue())
                .body("items.code", hasItem("TTDVVL"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_unit_tells_its_names_and_its_version() {
        agency.office()
                .get("/api/v1/units/" + agency.unit("KHTC"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("Phòng Kế hoạch - Tài chính"))
                .body("kind", equalTo("DIVISION"))
                .body("parentId", equalTo(agency.id().toString()));
    }

    @Test
    void another_agency_s_unit_is_not_found() {
        agency.office()
                .get("/api/v1/units/" + TestAgency.create().unit("VP"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void groups_are_expanded_and_an_open_one_is_empty() {
        agency.office()
                .get("/api/v1/unit-groups")
                .then()
                .statusCode(200)
                .body("items.code", contains("@ALL", "@DIVISIONS", "@SUBORDINATES", "@CONCERNED"))
                .body("items[0].memberIds", hasSize(5))
                .body("items[2].memberIds", contains(agency.unit("TTDVVL").toString()))
                .body("items[3].open", equalTo(true))
                .body("items[3].memberIds", hasSize(0));
    }

    @Test
    void a_date_that_is_none_is_refused() {
        agency.office()
                .queryParam("asOf", "2024-02-30")
                .get("/api/v1/units")
                .then()
                .statusCode(400);
    }

    @Test
    void the_list_takes_as_many_statements_however_long_it_is() {
        var office = agency.office();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        office.get("/api/v1/units").then().statusCode(200);
        statistics.clear();

        agency.office().get("/api/v1/units").then().statusCode(200);

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(BOUND);
    }
}
