package vn.tiendo.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

/** Reading the trail over HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuditEntryResourceTest {
    private static final String PATH = "/api/v1/audit-entries";

    private final TestAgency agency = TestAgency.create();
    private final Actor office = agency.actor(Role.OFFICE, "VP");

    @Test
    void newest_entries_come_first_and_pages_end() {
        Trail.note(office, "một");
        Trail.note(office, "hai");
        Trail.note(office, "ba");

        var first = notes().queryParam("limit", 2).get(PATH).then().body("items", hasSize(2));
        String cursor = first.extract().path("nextCursor");

        first.body("items[0].actor.name", equalTo(office.name())).body("items[0].subjectType", equalTo("note"));
        notes().queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(PATH)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_filter_finds_the_person_the_thing_the_day_and_the_words() {
        var id = Trail.note(office, "Họp giao ban tuần");
        Trail.note(agency.actor(Role.UNIT_HEAD, "NCC"), "việc khác");
        UUID subject = Trail.one("select subject_id from audit_entry where id = ?", row -> row.id("subject_id"), id);

        for (var asked : List.of(
                notes().queryParam("actor", office.accountId()),
                notes().queryParam("subject", subject),
                notes().queryParam("q", "giao ban hop"),
                notes().queryParam("q", "office vp"))) {
            asked.get(PATH).then().body("items.id", contains(id.toString()));
        }
        notes().queryParam("to", "2020-01-01").get(PATH).then().body("items", hasSize(0));
        notes().queryParam("from", "2020-01-01").get(PATH).then().body("items", hasSize(2));
        notes().queryParam("q", "100%").get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        var id = Trail.note(office, "một việc");
        var other = TestAgency.create().leader();

        other.get(PATH + "/{id}", id).then().statusCode(404);
        other.queryParam("subjectType", "note").get(PATH).then().body("items", hasSize(0));
    }

    @Test
    void an_entry_shows_before_and_after_and_its_seal() {
        var account = Ids.next();
        Trail.record(
                office,
                new Trail.AccountEdited(
                        agency.id(),
                        account,
                        "nguyen.van.a",
                        List.of(
                                new Change("role", Role.OFFICER, Role.UNIT_HEAD),
                                Change.ofPerson("displayName", "", "Nguyễn Văn A"))));
        var id = Trail.one("select id from audit_entry where subject_id = ?", row -> row.id("id"), account);

        agency.leader()
                .get(PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .body("changes.label", contains("Vai trò", "Họ và tên"))
                .body("changes.before", contains("Chuyên viên", ""))
                .body("changes.after", contains("Thủ trưởng đơn vị", "Nguyễn Văn A"))
                .body("facts.value", contains("nguyen.van.a"))
                .body("seal", nullValue());
    }

    @Test
    void an_erased_person_leaves_an_entry_without_a_name() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        var id = Trail.note(head, "một việc");
        Trail.record(office, new PersonalDataErased(agency.id(), head.accountId()));

        agency.leader()
                .get(PATH + "/{id}", id)
                .then()
                .body("entry.actor.name", nullValue())
                .body("entry.actor.accountId", equalTo(head.accountId().toString()));
    }

    @Test
    void a_page_costs_one_statement_however_long_it_is() {
        for (int i = 0; i < 20; i++) {
            Trail.note(office, "việc " + i);
        }
        notes().get(PATH).then().statusCode(200);
        var counter = new StatementCounter();

        int few = counter.during(() -> notes().queryParam("limit", 2).get(PATH));
        int many = counter.during(() -> notes().queryParam("limit", 20).get(PATH));

        assertThat(few).isEqualTo(1);
        assertThat(many).isEqualTo(1);
    }

    @Test
    void a_csv_has_all_entries_of_the_filter_and_no_formula() {
        Trail.note(office, "một");
        Trail.note(office, "=HYPERLINK(\"http://example.org\")");
        var table = notes().queryParam("limit", 1)
                .queryParam("format", "csv")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .contentType("text/csv; charset=utf-8")
                .extract()
                .asString();

        assertThat(table.lines()).hasSize(3);
        assertThat(table).startsWith("\uFEFF\"Thời gian\",").doesNotContain("\"=");
    }

    @Test
    void a_workbook_is_a_real_one() throws Exception {
        Trail.note(office, "một");
        var bytes = notes().header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("Nhật ký");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(office.name());
        }
    }

    @Test
    void a_format_that_is_not_known_is_refused() {
        notes().queryParam("format", "exe").get(PATH).then().statusCode(422);
    }

    @Test
    void administrators_and_leaders_read_and_nobody_else() {
        agency.as(Role.ADMINISTRATOR, "VP").get(PATH).then().statusCode(200);
        agency.leader().get(PATH).then().statusCode(200);
        for (var other : List.of(agency.office(), agency.head("NCC"), agency.officer("NCC"))) {
            other.get(PATH).then().statusCode(403);
        }
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void only_an_administrator_checks_the_chain() {
        Trail.note(office, "một việc");

        agency.as(Role.ADMINISTRATOR, "VP")
                .get(PATH + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("unsealed", notNullValue());
        agency.leader().get(PATH + "/verification").then().statusCode(403);
        agency.leader().get(PATH + "/seal").then().statusCode(200).body("number", notNullValue());
    }

    @Test
    void the_kinds_of_events_have_vietnamese_names() {
        agency.leader()
                .get(PATH + "/events")
                .then()
                .body("items.find { it.event == 'PlanIssued' }.label", equalTo("Ban hành kế hoạch"))
                .body("items.label", not(contains("")));
    }

    private RequestSpecification notes() {
        return agency.leader().queryParam("subjectType", "note");
    }
}
