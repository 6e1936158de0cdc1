package vn.tiendo.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.difficulty.DifficultyCalls;
import vn.tiendo.identity.Role;
import vn.tiendo.notification.mail.MailSending;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.MailTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TestMail;

/** The morning tells the Office and the leaders which difficulties wait for them beyond their time limit. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(MailTestResource.class)
class OverdueDifficultiesTest {
    private static final LocalDate TODAY = LivePlan.today();
    private static final String ONE_OVER = "1 khó khăn quá hạn xử lý";

    @Inject
    Digests digests;

    @Inject
    MailSending mails;

    private TestAgency agency;
    private DifficultyCalls calls;
    private UUID sent;
    private UUID forwarded;

    @BeforeEach
    void one_waits_for_the_office_and_one_for_a_leader() {
        agency = TestAgency.create();
        agency.actor(Role.LEADER, "LD");
        calls = new DifficultyCalls(agency, LivePlan.ofUnitAndOffice(agency));
        sent = calls.sent("LDVL", "Thiếu người");
        forwarded = calls.forwarded("NCC", "Chưa có kinh phí");
        writeTo(agency.office(), address(Role.OFFICE, "VP"));
        writeTo(agency.leader(), address(Role.LEADER, "LD"));
        writeTo(agency.head("LDVL"), address(Role.UNIT_HEAD, "LDVL"));
        TestDatabase.run("update notification set waits_for_digest = false where agency_id = ?", agency.id());
    }

    @Test
    void each_gets_a_section_with_what_waits_for_them() throws MessagingException {
        limit(TODAY.minusDays(2));
        try (var server = TestMail.start()) {
            digests.make(agency.id(), TODAY);
            mails.sendAll();

            var office = server.to(address(Role.OFFICE, "VP")).getFirst();
            assertThat(office.getSubject()).endsWith(ONE_OVER);
            assertThat(TestMail.plain(office))
                    .contains("KHÓ KHĂN QUÁ HẠN XỬ LÝ", "Thiếu người", "Phòng Lao động - Việc làm, chờ Văn phòng xử lý")
                    .contains("quá hạn 2 ngày", "https://tiendo.example.vn/kho-khan/" + sent)
                    .doesNotContain("Chưa có kinh phí");
            assertThat(TestMail.plain(server.to(address(Role.LEADER, "LD")).getFirst()))
                    .contains("KHÓ KHĂN QUÁ HẠN XỬ LÝ", "Chưa có kinh phí", "Phòng Người có công, chờ chỉ đạo")
                    .contains("https://tiendo.example.vn/kho-khan/" + forwarded)
                    .doesNotContain("Thiếu người");
            assertThat(TestMail.plain(server.to(address(Role.UNIT_HEAD, "LDVL")).getFirst()))
                    .doesNotContain("KHÓ KHĂN QUÁ HẠN XỬ LÝ");
        }
    }

    @Test
    void on_the_last_day_nobody_is_late() {
        limit(TODAY);
        digests.make(agency.id(), TODAY);
        assertThat(outbox(Role.OFFICE, "VP")).isZero();
        assertThat(outbox(Role.LEADER, "LD")).isZero();
        bell(agency.leader(), not(hasItem("Sáng nay: " + ONE_OVER)));
    }

    @Test
    void it_stands_in_the_bell_with_the_work_that_is_due() {
        limit(TODAY.minusDays(1));
        var reckoned = TODAY.plusDays(30);
        digests.make(agency.id(), reckoned);
        bell(agency.leader(), hasItem("Sáng nay: " + ONE_OVER));
        agency.office()
                .get("/api/v1/notifications?kind=DUE")
                .then()
                .body("items.title", contains("Sáng nay: 1 việc đến hạn hôm nay, " + ONE_OVER));
    }

    @Test
    void whoever_wants_no_mail_of_what_is_due_gets_none_of_this() {
        limit(TODAY.minusDays(1));
        agency.leader()
                .body(Map.of("items", List.of(Map.of("kind", "DUE", "delivery", "NONE"))))
                .put("/api/v1/notification-preferences")
                .then()
                .statusCode(200);
        digests.make(agency.id(), TODAY);
        assertThat(outbox(Role.LEADER, "LD")).isZero();
        assertThat(outbox(Role.OFFICE, "VP")).isEqualTo(1);
        bell(agency.leader(), hasItem("Sáng nay: " + ONE_OVER));
    }

    @Test
    void of_very_many_it_names_some_and_counts_the_others() {
        for (int i = 0; i < DigestMails.ITEMS_OF_A_KIND; i++) {
            calls.sent("LDVL", "Thiếu phương tiện " + i);
        }
        limit(TODAY.minusDays(1));
        try (var server = TestMail.start()) {
            digests.make(agency.id(), TODAY);
            mails.sendAll();
            assertThat(TestMail.plain(server.to(address(Role.OFFICE, "VP")).getFirst()))
                    .contains("Còn 1 khó khăn nữa: https://tiendo.example.vn/kho-khan?late=true");
        }
    }

    private void limit(LocalDate day) {
        TestDatabase.run("update difficulty set step_due_on = ? where agency_id = ?", day, agency.id());
    }

    private static void bell(RequestSpecification who, Matcher<Iterable<? super String>> titles) {
        who.get("/api/v1/notifications").then().statusCode(200).body("items.title", titles);
    }

    private static void writeTo(RequestSpecification who, String address) {
        who.body(Map.of("email", address)).put("/api/v1/account/email").then().statusCode(200);
    }

    private int outbox(Role role, String unit) {
        return TestDatabase.count(
                "select count(*) from mail_outbox where account_id = ?",
                agency.actor(role, unit).accountId());
    }

    private String address(Role role, String unit) {
        return agency.actor(role, unit).username() + "@example.vn";
    }
}
