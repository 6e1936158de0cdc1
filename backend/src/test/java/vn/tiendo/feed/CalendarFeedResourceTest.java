package vn.tiendo.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalendarFeedResourceTest {
    private static final String FEEDS = "/api/v1/calendar-feeds";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String LONG = "Xây dựng, trình ban hành; rà soát \"quy định\", quy chế\\quy trình nội bộ về"
            + " tiếp nhận và trả kết quả giải quyết thủ tục hành chính trên địa bàn tỉnh";

    private TestAgency agency;
    private LocalDate today;

    @BeforeEach
    void a_plan_is_in_force() {
        agency = TestAgency.create();
        today = LocalDate.parse(given().get("/api/v1/system").path("businessDate"));
        var plan = agency.office()
                .body(Map.of(
                        "title",
                        "Kế hoạch",
                        "periodFrom",
                        today.withDayOfYear(1).toString(),
                        "periodTo",
                        today.plusYears(2).toString()))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        task(plan, LONG, today.plusDays(10), "LDVL", "NCC");
        task(plan, "Việc của phòng khác", today.plusDays(20), "NCC", "LDVL");
        task(plan, "Việc còn xa", today.plusDays(401), "LDVL", "NCC");
        var tag = agency.office().get("/api/v1/plans/{id}", plan).header("ETag");
        agency.office()
                .header("If-Match", tag)
                .body(Map.of(
                        "issuedOn",
                        today.toString(),
                        "signer",
                        Map.of("position", "GIÁM ĐỐC", "name", "Nguyễn Văn An")))
                .put("/api/v1/plans/{id}/issuance", plan)
                .then()
                .statusCode(200);
    }

    @Test
    void a_link_opens_what_the_unit_leads_day_by_day() {
        var events = events(fetch(link("LDVL", "OWN")));

        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn: " + LONG);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo(today.plusDays(10).format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(event.getUid().getValue()).startsWith("assignment-").endsWith("@tiendo");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLastModified()).isNotNull();
        assertThat(event.getDescription().getValue())
                .contains("01/KH-SKT", "Phòng Lao động - Việc làm (Chủ trì)", "Chưa thực hiện");
        assertThat(event.getUrl().getValue()).startsWith("http").contains("/nhiem-vu/");
    }

    @Test
    void a_link_of_an_officer_opens_what_was_handed_to_them() {
        var officer = agency.actor(Role.OFFICER, "LDVL");
        var link =
                agency.officer("LDVL").body(Map.of("kind", "OWN")).post(FEEDS).<String>path("path");
        assertThat(events(fetch(link))).isEmpty();

        var id = events(fetch(link("LDVL", "OWN")))
                .getFirst()
                .getUid()
                .getValue()
                .replaceAll("assignment-|@tiendo", "");
        agency.head("LDVL")
                .header(
                        "If-Match",
                        agency.head("LDVL").get("/api/v1/assignments/" + id).header("ETag"))
                .body(Map.of("accountIds", List.of(officer.accountId())))
                .put("/api/v1/assignments/{id}/officers", id)
                .then()
                .statusCode(200);

        assertThat(events(fetch(link))).hasSize(1);
    }

    @Test
    void a_link_of_a_unit_opens_what_it_coordinates_in_too() {
        assertThat(events(fetch(link("LDVL", "UNIT")))).hasSize(2);
    }

    @Test
    void lines_are_as_the_standard_wants_them() {
        var text = fetch(link("LDVL", "UNIT"))
                .then()
                .contentType(equalTo("text/calendar;charset=utf-8"))
                .header("Cache-Control", containsString("private"))
                .extract()
                .asString();

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("TZID");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).contains("DTSTART;VALUE=DATE:");
        assertThat(text.replace("\r\n ", "")).contains("Xây dựng\\, trình ban hành\\; rà soát");
    }

    @Test
    void what_changes_is_the_same_event_anew() {
        var link = link("LDVL", "OWN");
        var before = events(fetch(link)).getFirst();
        var id = before.getUid().getValue().replaceAll("assignment-|@tiendo", "");
        agency.head("LDVL")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put("/api/v1/assignments/{id}/submission", id)
                .then()
                .statusCode(200);

        var after = events(fetch(link)).getFirst();

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        // in whole seconds: the sequence tells apart what happens within one
        assertThat(after.getLastModified().getValue())
                .isAfterOrEqualTo(before.getLastModified().getValue());
        assertThat(after.getSummary().getValue()).startsWith("Đã gửi kết quả");
    }

    @Test
    void an_unchanged_calendar_is_not_sent_twice() {
        var link = link("LDVL", "OWN");
        var tag = fetch(link).header("ETag");

        given().header("If-None-Match", tag).get(link).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(link).then().statusCode(200);
    }

    @Test
    void a_link_is_shown_once_and_kept_as_a_hash() {
        var link = link("LDVL", "OWN");
        var secret = link.replaceAll(".*/|\\.ics$", "");

        var listed = agency.head("LDVL")
                .get(FEEDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lastFetchedAt", nullValue())
                .extract()
                .asString();
        assertThat(secret).hasSize(43);
        assertThat(listed).doesNotContain(secret);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where agency_id = ? and detail::text like ?",
                        agency.id(),
                        "%" + secret + "%"))
                .isZero();
        fetch(link);
        agency.head("LDVL").get(FEEDS).then().body("items[0].lastFetchedAt", notNullValue());
    }

    @Test
    void a_link_that_was_taken_back_opens_nothing() {
        var link = link("LDVL", "OWN");
        var id = agency.head("LDVL").get(FEEDS).<String>path("items[0].id");

        agency.head("NCC").delete(FEEDS + "/" + id).then().statusCode(404);
        agency.head("LDVL").delete(FEEDS + "/" + id).then().statusCode(204);
        agency.head("LDVL").delete(FEEDS + "/" + id).then().statusCode(204);

        given().get(link).then().statusCode(404);
        agency.head("LDVL").get(FEEDS).then().body("items", hasSize(0));
    }

    @Test
    void a_link_opens_nothing_when_its_owner_may_not_act_any_more() {
        var link = link("LDVL", "OWN");
        var owner = agency.actor(Role.UNIT_HEAD, "LDVL");
        TestDatabase.run("update position set valid_to = date '2000-01-01' where id = ?", owner.positionId());
        given().get(link).then().statusCode(404).body("code", equalTo("not-found"));
        TestDatabase.run("update position set valid_to = null where id = ?", owner.positionId());
        given().get(link).then().statusCode(200);
        TestDatabase.run(
                "update account set disabled_at = now(), disablement = 'ADMINISTRATOR' where id = ?",
                owner.accountId());
        given().get(link).then().statusCode(404);
    }

    @Test
    void a_wrong_link_opens_nothing() {
        given().get(FEEDS + "/" + "A".repeat(43) + ".ics").then().statusCode(404);
    }

    @Test
    void nobody_has_more_links_than_they_can_look_over() {
        for (int i = 0; i < 10; i++) {
            link("KHTC", "OWN");
        }
        agency.head("KHTC")
                .body(Map.of("kind", "OWN"))
                .post(FEEDS)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-calendar-feeds"));
    }

    @Test
    void a_link_is_fetched_so_often_and_no_more() {
        var link = link("LDVL", "OWN");
        int last = 0;
        for (int i = 0; i < 70 && last != 429; i++) {
            last = given().get(link).statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void what_it_cannot_make_is_refused() {
        given().contentType("application/json")
                .body(Map.of("kind", "OWN"))
                .post(FEEDS)
                .then()
                .statusCode(401);
        agency.head("LDVL").body(Map.of()).post(FEEDS).then().statusCode(422);
        given().get(FEEDS).then().statusCode(401);
    }

    private String link(String unit, String kind) {
        return agency.head(unit)
                .body(Map.of("kind", kind))
                .post(FEEDS)
                .then()
                .statusCode(201)
                .body("feed.kind", equalTo(kind))
                .extract()
                .path("path");
    }

    private static Response fetch(String link) {
        return given().get(link).then().statusCode(200).extract().response();
    }

    private static List<VEvent> events(Response response) {
        return Biweekly.parse(response.asString()).first().getEvents();
    }

    private void task(String plan, String content, LocalDate due, String lead, String coordinator) {
        var row = Map.of(
                "kind",
                "TASK",
                "content",
                content,
                "lead",
                List.of(Map.of("unitId", agency.unit(lead))),
                "coordinating",
                List.of(Map.of("unitId", agency.unit(coordinator))),
                "deadlineText",
                "Ngày " + DAY.format(due));
        agency.office().body(row).post("/api/v1/plans/{id}/items", plan).then().statusCode(201);
    }
}
