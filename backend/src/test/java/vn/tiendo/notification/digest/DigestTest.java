package vn.tiendo.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.CalendarException;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.Role;
import vn.tiendo.notification.mail.MailSending;
import vn.tiendo.testing.MailTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TestMail;
import vn.tiendo.testing.TestPlan;

/** The digest of a morning, up to the mail in the mailbox. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(MailTestResource.class)
class DigestTest {
    private static final LocalDate TODAY = TestPlan.today();
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

    @Inject
    Digests digests;

    @Inject
    DigestJob job;

    @Inject
    MailSending mails;

    private TestAgency agency;

    @BeforeEach
    void two_units_have_work() {
        agency = TestAgency.create();
        TestPlan.draft(agency)
                .task("Đăng tin <bài> & ảnh", "NCC", List.of("LDVL"), -20)
                .task("Nộp báo cáo", "NCC", 0)
                .task("Tổng kết năm", "NCC", 200)
                .task("Tập huấn", "KHTC", 100)
                .issue();
        addressOf(Role.UNIT_HEAD, "NCC");
        addressOf(Role.UNIT_HEAD, "KHTC");
        addressOf(Role.OFFICER, "NCC");
        TestDatabase.run("update notification set waits_for_digest = false where agency_id = ?", agency.id());
    }

    @Test
    void the_head_gets_one_mail_with_what_is_late_and_due() throws MessagingException {
        try (var server = TestMail.start()) {
            assertThat(digests.make(agency.id(), TODAY)).isTrue();
            mails.sendAll();

            var received = server.to(address(Role.UNIT_HEAD, "NCC"));
            assertThat(received).hasSize(1);
            var mail = received.getFirst();
            assertThat(mail.getSubject()).startsWith("[Tiến Độ] Bản tin sáng").endsWith("1 việc quá hạn");
            assertThat(TestMail.plain(mail))
                    .contains("Phòng Người có công", "QUÁ HẠN", "ĐẾN HẠN HÔM NAY", "quá hạn 20 ngày")
                    .contains("Đăng tin <bài> & ảnh", "Nộp báo cáo", "https://tiendo.example.vn/nhiem-vu/")
                    .contains("Chọn thư muốn nhận tại: https://tiendo.example.vn/tai-khoan")
                    .doesNotContain("Tổng kết năm", "Tập huấn");
            assertThat(TestMail.html(mail))
                    .contains("Đăng tin &lt;bài&gt; &amp; ảnh")
                    .doesNotContain("<bài>");
            assertThat(mail.getMessageID())
                    .isEqualTo("<digest.%s.%s@tiendo.example.vn>"
                            .formatted(
                                    TODAY.toString().replace("-", ""),
                                    agency.actor(Role.UNIT_HEAD, "NCC").accountId()));
            assertThat(server.to(address(Role.UNIT_HEAD, "KHTC"))).isEmpty();
            assertThat(server.to(address(Role.OFFICER, "NCC"))).isEmpty();
        }
    }

    @Test
    void an_officer_gets_it_who_asked_for_it_and_a_head_who_did_not_want_it_does_not() {
        choose(Role.OFFICER, "NCC", "DUE", "DIGEST").statusCode(200);
        choose(Role.UNIT_HEAD, "NCC", "DUE", "NONE").statusCode(200);
        choose(Role.OFFICER, "NCC", "DUE", "SINGLE").statusCode(422).body("violations.field", contains("items"));
        digests.make(agency.id(), TODAY);
        assertThat(outbox(Role.OFFICER, "NCC")).isEqualTo(1);
        assertThat(outbox(Role.UNIT_HEAD, "NCC")).isZero();
    }

    @Test
    void everybody_of_the_unit_finds_it_in_the_bell() {
        agency.actor(Role.EDITOR, "NCC");
        agency.actor(Role.UNIT_HEAD, "LDVL");
        digests.make(agency.id(), TODAY);
        for (var role : List.of(Role.UNIT_HEAD, Role.OFFICER, Role.EDITOR)) {
            agency.as(role, "NCC")
                    .get("/api/v1/notifications")
                    .then()
                    .body("items.title", hasItem("Sáng nay: 1 việc quá hạn, 1 việc đến hạn hôm nay"));
        }
        agency.head("LDVL").get("/api/v1/notifications").then().body("items.kind", hasItem("DUE"));
    }

    @Test
    void what_happened_since_the_last_one_comes_with_it() {
        try (var server = TestMail.start()) {
            TestPlan.draft(agency).task("Việc mới giao", "KHTC", 100).issue();
            digests.make(agency.id(), TODAY);
            mails.sendAll();
            var received = server.to(address(Role.UNIT_HEAD, "KHTC"));
            assertThat(received).hasSize(1);
            assertThat(TestMail.plain(received.getFirst()))
                    .contains("THÔNG BÁO MỚI", "Đơn vị được giao 1 việc")
                    .contains("https://tiendo.example.vn/nhiem-vu?plan=");
            digests.make(agency.id(), TODAY.plusDays(1));
            assertThat(outbox(Role.UNIT_HEAD, "KHTC")).isEqualTo(1);
        }
    }

    @Test
    void two_replicas_at_once_make_one() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var made = replicas.invokeAll(
                    List.of(() -> digests.make(agency.id(), TODAY), () -> digests.make(agency.id(), TODAY)));
            assertThat(List.of(made.get(0).get(), made.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(outbox(Role.UNIT_HEAD, "NCC")).isEqualTo(1);
    }

    @Test
    void it_takes_a_few_statements_however_many_units() {
        var counter = new StatementCounter();
        var day = new LocalDate[] {TODAY};
        int few = counter.during(() -> digests.make(agency.id(), next(day)));
        TestPlan.draft(agency)
                .task("Một", "LDVL", -1)
                .task("Hai", "TTDVVL", -1)
                .task("Ba", "VP", -1)
                .task("Bốn", "BBT", -1)
                .issue();
        addressOf(Role.UNIT_HEAD, "LDVL");
        addressOf(Role.UNIT_HEAD, "TTDVVL");
        int more = counter.during(() -> digests.make(agency.id(), next(day)));
        assertThat(more).isEqualTo(few);
    }

    @Test
    void it_is_due_on_working_mornings_at_the_time_of_the_agency() {
        assertThat(job.due(WEDNESDAY.atTime(7, 29))).doesNotContain(agency.id());
        assertThat(job.due(WEDNESDAY.atTime(7, 30))).contains(agency.id());
        assertThat(job.due(WEDNESDAY.atTime(LocalTime.NOON))).doesNotContain(agency.id());
        assertThat(job.due(WEDNESDAY.plusDays(4).atTime(8, 0))).isEmpty();
        WorkingDays.shipped()
                .exceptions()
                .forEach(day -> assertThat(job.due(day.date().atTime(8, 0)).contains(agency.id()))
                        .as(day.toString())
                        .isEqualTo(day.kind() == CalendarException.Kind.MAKE_UP));
        digests.make(agency.id(), WEDNESDAY);
        assertThat(job.due(WEDNESDAY.atTime(7, 30))).doesNotContain(agency.id());
    }

    @Test
    void the_administrator_sets_the_time() {
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        var settings = "/api/v1/notification-settings";
        agency.office().get(settings).then().statusCode(403);
        administrator.get(settings).then().body("digestAt", equalTo("07:30")).body("mailIsOn", equalTo(true));
        set("04:59").then().statusCode(422).body("violations.field", contains("digestAt"));
        set("06:45").then().statusCode(200).body("digestAt", equalTo("06:45"));
        assertThat(job.due(WEDNESDAY.atTime(6, 44))).doesNotContain(agency.id());
        assertThat(job.due(WEDNESDAY.atTime(6, 45))).contains(agency.id());
    }

    private Response set(String time) {
        var settings = "/api/v1/notification-settings";
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        return agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", administrator.get(settings).header("ETag"))
                .body(Map.of("digestAt", time))
                .patch(settings);
    }

    private static LocalDate next(LocalDate[] day) {
        day[0] = day[0].plusDays(1);
        return day[0];
    }

    private ValidatableResponse choose(Role role, String unit, String kind, String delivery) {
        return agency.as(role, unit)
                .body(Map.of("items", List.of(Map.of("kind", kind, "delivery", delivery))))
                .put("/api/v1/notification-preferences")
                .then();
    }

    private int outbox(Role role, String unit) {
        return TestDatabase.count(
                "select count(*) from mail_outbox where account_id = ?",
                agency.actor(role, unit).accountId());
    }

    private void addressOf(Role role, String unit) {
        agency.as(role, unit)
                .body(Map.of("email", address(role, unit)))
                .put("/api/v1/account/email")
                .then()
                .statusCode(200);
    }

    private String address(Role role, String unit) {
        return agency.actor(role, unit).username() + "@example.vn";
    }
}
