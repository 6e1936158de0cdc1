package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.notification.mail.MailSending;
import vn.tiendo.testing.MailTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TestMail;
import vn.tiendo.testing.TestPlan;

/** What people are told when something happens. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(MailTestResource.class)
class NotificationResourceTest {
    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ASSIGNMENT = "/api/v1/assignments/{id}";

    @Inject
    MailSending mails;

    private TestAgency agency;
    private UUID assignment;

    @BeforeEach
    void a_unit_has_work() {
        agency = TestAgency.create();
        List.of(Role.UNIT_HEAD, Role.OFFICER).forEach(role -> agency.actor(role, "NCC"));
        agency.actor(Role.LEADER, "LD");
        agency.actor(Role.UNIT_HEAD, "LDVL");
        assignment = TestPlan.draft(agency)
                .task("Đăng tin, bài", "NCC", -3)
                .task("Xây dựng video", "NCC", 10)
                .task("Tổng hợp kết quả", "VP", 10)
                .issue()
                .assignment("Đăng tin, bài", "NCC");
    }

    @Test
    void a_plan_tells_each_unit_once() {
        of(agency.officer("NCC"))
                .body("items.title", contains("Đơn vị được giao 2 việc"))
                .body("items[0].detail", containsString("Tuyên truyền công tác cải cách hành chính"))
                .body("items[0].link", containsString("/nhiem-vu?plan="))
                .body("items[0].read", equalTo(false));
        of(agency.head("LDVL")).body("items", hasSize(0));
        of(agency.office()).body("items", hasSize(0));
    }

    @Test
    void a_result_goes_to_the_office_and_its_answer_to_the_unit() {
        move(agency.head("NCC"), "submission", Map.of());
        of(agency.office()).body("items.title", contains("Đơn vị gửi kết quả, chờ xác nhận"));
        move(agency.office(), "return", Map.of("reason", "Thiếu tài liệu"));
        of(agency.officer("NCC"))
                .body("items[0].kind", equalTo("DECIDED"))
                .body("items[0].title", equalTo("Kết quả bị trả lại để làm tiếp"))
                .body("items[0].detail", equalTo("Đăng tin, bài\nThiếu tài liệu"))
                .body("items[0].link", equalTo("/nhiem-vu/" + assignment));
        of(agency.head("LDVL")).body("items", hasSize(0));
    }

    @Test
    void what_somebody_does_is_no_news_to_them() {
        agency.head("NCC")
                .body(Map.of("dueOn", TestPlan.today().plusDays(10), "reason", "Chờ số liệu"))
                .post(ASSIGNMENT + "/extensions", assignment)
                .then()
                .statusCode(201);
        of(agency.office()).body("items.kind", contains("WAITING"));
        of(agency.head("NCC")).body("items.kind", not(hasItem("WAITING")));
    }

    @Test
    void an_urging_reaches_the_unit_and_its_answer_the_office() {
        String urging = agency.office()
                .body(Map.of("unitId", agency.unit("NCC"), "step", "REMINDER", "note", "Gấp"))
                .post("/api/v1/urgings")
                .path("urging.id");
        of(agency.head("NCC"))
                .body("items[0].title", equalTo("Văn phòng nhắc 1 việc, 1 việc quá hạn"))
                .body("items[0].link", equalTo("/don-doc/" + urging));
        agency.head("NCC")
                .header(
                        "If-Match",
                        agency.head("NCC").get("/api/v1/urgings/{id}", urging).header("ETag"))
                .body(Map.of("answer", "Mai gửi"))
                .put("/api/v1/urgings/{id}/answer", urging)
                .then()
                .statusCode(200);
        of(agency.office())
                .body("items[0].title", equalTo("Có trả lời đôn đốc"))
                .body("items[0].detail", equalTo("Phòng Người có công\nMai gửi"));
        agency.office()
                .body(Map.of("unitId", agency.unit("NCC"), "step", "DIRECTOR"))
                .post("/api/v1/urgings")
                .then()
                .statusCode(201);
        of(agency.leader()).body("items[0].title", equalTo("Văn phòng trình 1 việc quá hạn"));
    }

    @Test
    void work_handed_over_inside_a_unit_is_told_to_whom_it_was_handed() {
        var officer = agency.actor(Role.OFFICER, "NCC").accountId();
        var head = agency.actor(Role.UNIT_HEAD, "NCC").accountId();
        agency.newActor(Role.OFFICER, "NCC");
        move(agency.head("NCC"), "officers", Map.of("accountIds", List.of(officer, head)));
        of(agency.officer("NCC"))
                .body("items[0].kind", equalTo("HANDED"))
                .body("items[0].title", equalTo("Được giao việc trong đơn vị"))
                .body(
                        "items[0].detail",
                        equalTo("Đăng tin, bài\nHạn "
                                + DAY.format(TestPlan.today().minusDays(3))))
                .body("items[0].link", equalTo("/nhiem-vu/" + assignment));
        assertThat(handed()).isEqualTo(1);
        move(agency.head("NCC"), "officers", Map.of("accountIds", List.of(officer)));
        assertThat(handed()).isEqualTo(1);
        agency.officer("NCC")
                .get("/api/v1/notification-preferences")
                .then()
                .body("items.find { it.kind == 'HANDED' }.delivery", equalTo("DIGEST"))
                .body("items.find { it.kind == 'DIFFICULTY' }.delivery", equalTo("NONE"));
    }

    @Test
    void the_bell_counts_what_was_not_read() {
        unread(agency.head("NCC")).body("unread", equalTo(1));
        String id = agency.head("NCC").get(NOTIFICATIONS).path("items[0].id");
        agency.officer("NCC").put(NOTIFICATIONS + "/{id}/reading", id).then().body("unread", equalTo(1));
        unread(agency.head("NCC")).body("unread", equalTo(1));
        agency.head("NCC")
                .put(NOTIFICATIONS + "/{id}/reading", id)
                .then()
                .statusCode(200)
                .body("unread", equalTo(0));
        agency.officer("NCC").put(NOTIFICATIONS + "/reading").then().body("unread", equalTo(0));
        agency.head("NCC")
                .queryParam("read", false)
                .queryParam("total", true)
                .get(NOTIFICATIONS)
                .then()
                .body("items", hasSize(0))
                .body("total", equalTo(0));
    }

    @Test
    void a_list_goes_on() {
        move(agency.head("NCC"), "submission", Map.of());
        move(agency.office(), "return", Map.of("reason", "Thiếu"));
        String cursor = agency.officer("NCC").get(NOTIFICATIONS + "?limit=1").path("nextCursor");
        agency.officer("NCC")
                .queryParam("cursor", cursor)
                .get(NOTIFICATIONS)
                .then()
                .body("items.kind", contains("ASSIGNED"))
                .body("nextCursor", nullValue());
    }

    @Test
    void whoever_wants_single_mails_gets_one_at_once_and_the_others_none() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        writeTo(agency.head("NCC"), head.username() + "@example.vn");
        writeTo(agency.officer("NCC"), agency.actor(Role.OFFICER, "NCC").username() + "@example.vn");
        agency.head("NCC")
                .body(Map.of("items", List.of(Map.of("kind", "DECIDED", "delivery", "SINGLE"))))
                .put("/api/v1/notification-preferences")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'DECIDED' }.delivery", equalTo("SINGLE"))
                .body("items.find { it.kind == 'URGED' }.delivery", equalTo("SINGLE"))
                .body("items.find { it.kind == 'DUE' }.delivery", equalTo("DIGEST"))
                .body("mailIsOn", equalTo(true));
        try (var server = TestMail.start()) {
            move(agency.head("NCC"), "submission", Map.of());
            move(agency.office(), "return", Map.of("reason", "Thiếu tài liệu"));
            mails.sendAll();
            assertThat(server.to(head.username() + "@example.vn")).hasSize(1);
            assertThat(server.to(agency.actor(Role.OFFICER, "NCC").username() + "@example.vn"))
                    .isEmpty();
        }
    }

    @Test
    void an_address_that_would_begin_another_header_is_refused() {
        for (var address : List.of("a@b\r\nBcc: c@d", "không phải", "a b@example.vn", "a@b@c")) {
            agency.head("NCC")
                    .body(Map.of("email", address))
                    .put("/api/v1/account/email")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("email"));
        }
    }

    @Test
    void what_a_person_was_told_goes_with_their_other_data() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        writeTo(agency.head("NCC"), "mot.nguoi@example.vn");
        var account = "/api/v1/accounts/" + head.accountId();
        agency.as(Role.ADMINISTRATOR, "VP").get(account).then().body("email", equalTo("mot.nguoi@example.vn"));
        agency.as(Role.ADMINISTRATOR, "VP")
                .header(
                        "If-Match",
                        agency.as(Role.ADMINISTRATOR, "VP").get(account).header("ETag"))
                .delete(account + "/personal-data")
                .then()
                .statusCode(200)
                .body("email", nullValue());
        assertThat(TestDatabase.count("select count(*) from notification where account_id = ?", head.accountId()))
                .isZero();
    }

    private int handed() {
        return TestDatabase.count(
                "select count(*) from notification where agency_id = ? and kind = 'HANDED'", agency.id());
    }

    private static void writeTo(RequestSpecification who, String address) {
        who.body(Map.of("email", address)).put("/api/v1/account/email").then().statusCode(200);
    }

    private void move(RequestSpecification who, String move, Map<String, ?> body) {
        var seen = agency.leader().get(ASSIGNMENT, assignment).header("ETag");
        who.header("If-Match", seen)
                .body(body)
                .put(ASSIGNMENT + "/" + move, assignment)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse of(RequestSpecification who) {
        return who.get(NOTIFICATIONS).then().statusCode(200);
    }

    private static ValidatableResponse unread(RequestSpecification who) {
        return who.get(NOTIFICATIONS + "/unread").then().statusCode(200);
    }
}
