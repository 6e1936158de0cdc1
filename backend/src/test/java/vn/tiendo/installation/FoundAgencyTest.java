package vn.tiendo.installation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestDatabase;

/** One more agency in an installation that has some. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FoundAgencyTest {
    private final String symbol = "SĐ" + Ids.next().toString().substring(24);

    @Inject
    FirstAdministrator administrator;

    @TempDir
    Path folder;

    @Test
    void its_administrator_is_let_in_once_and_sees_it_alone() throws IOException {
        var opened = administrator.openForAnother(file()).orElseThrow();
        assertThat(opened.username()).isEqualTo("quantri.sd" + symbol.substring(2));
        var cookie = given().contentType(ContentType.JSON)
                .body(Map.of("username", opened.username(), "password", opened.password()))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .body("step", equalTo("CHANGE_PASSWORD"))
                .body("positions[0].agencyName", equalTo("Sở Thứ Hai"))
                .extract()
                .cookie("tiendo_session");
        TestDatabase.run("update account set must_change_password = false where username = ?", opened.username());
        TestDatabase.run("""
                insert into identity_setting (agency_id, second_factor_roles)
                select agency_id, '{}' from account where username = ?""", opened.username());
        given().cookie("tiendo_session", cookie)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void the_trail_knows_who_was_let_in() throws IOException {
        var opened = administrator.openForAnother(file()).orElseThrow();
        assertThat(TestDatabase.count("""
                        select count(*) from audit_entry e join account a on a.id = e.subject_id
                        where a.username = ? and e.event in ('AccountOpened', 'PositionGiven')""", opened.username())).isEqualTo(2);
    }

    @Test
    void it_is_founded_once() throws IOException {
        assertThat(administrator.openForAnother(file())).isPresent();
        assertThat(administrator.openForAnother(file())).isEmpty();
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("units.json"), """
                {"agency": {"name": "Sở Thứ Hai", "symbol": "%s", "place": "Bắc Giang", "parentBody": "UBND tỉnh"},
                 "units": [{"code": "VP", "name": "Văn phòng", "kind": "OFFICE"}]}""".formatted(symbol))
                .toString();
    }
}
