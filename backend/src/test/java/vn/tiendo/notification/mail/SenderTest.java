package vn.tiendo.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.BreakingMail;
import vn.tiendo.testing.MailTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TestMail;

/** Mails on their way to a real server, and what happens when it is not there. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(MailTestResource.class)
class SenderTest {
    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    Leases leases;

    @Inject
    Correspondence words;

    private TestAgency agency;
    private Actor head;
    private String address;
    private UUID notification;

    @BeforeEach
    void a_mail_waits() {
        TestDatabase.run("delete from mail_outbox where state = 'WAITING'");
        agency = TestAgency.create();
        head = agency.actor(Role.UNIT_HEAD, "NCC");
        address = head.username() + "@example.vn";
        notification = Ids.next();
        assertThat(outbox.add(List.of(draft()))).isEqualTo(1);
    }

    @Test
    void it_arrives_whole_and_only_once() throws MessagingException {
        try (var server = TestMail.start()) {
            sender.sendAll();
            sender.sendAll();
            var received = server.to(address);
            assertThat(received).hasSize(1);
            assertThat(received.getFirst().getSubject()).isEqualTo("[Tiến Độ] Kết quả bị trả lại");
            assertThat(received.getFirst().getFrom()[0]).hasToString("tiendo@example.vn");
            assertThat(received.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(TestMail.plain(received.getFirst()))
                    .contains("Kính gửi: Nguyễn Thị Loan", "Thiếu tài liệu", "https://tiendo.example.vn/nhiem-vu/1");
        }
        assertThat(TestDatabase.count(
                        "select count(*) from mail_outbox where account_id = ? and state = 'SENT' and plain = ''",
                        head.accountId()))
                .isEqualTo(1);
    }

    @Test
    void the_same_mail_is_written_once() {
        assertThat(outbox.add(List.of(draft()))).isZero();
    }

    @Test
    void it_is_not_there_when_its_transaction_fails() {
        QuarkusTransaction.begin();
        outbox.add(List.of(MailDraft.single(agency.id(), head.accountId(), address, Ids.next(), letter())));
        QuarkusTransaction.rollback();
        assertThat(TestDatabase.count("select count(*) from mail_outbox where account_id = ?", head.accountId()))
                .isEqualTo(1);
    }

    @Test
    void without_a_server_it_waits_longer_each_time_and_arrives_when_there_is_one() {
        sender.sendAll();
        assertThat(seconds()).isBetween(50, 60);
        retryNow();
        sender.sendAll();
        assertThat(seconds()).isBetween(110, 120);
        assertThat(state()).isEqualTo("WAITING");
        try (var server = TestMail.start()) {
            sender.sendAll();
            assertThat(server.to(address)).isEmpty();
            retryNow();
            sender.sendAll();
            assertThat(server.to(address)).hasSize(1);
        }
    }

    @Test
    void after_a_day_it_is_given_up_and_the_administrator_sees_it_and_sends_it_again() {
        TestDatabase.run("update mail_outbox set give_up_at = now() where account_id = ?", head.accountId());
        sender.sendAll();
        assertThat(state()).isEqualTo("FAILED");
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        String id = administrator
                .get("/api/v1/mails?total=true")
                .then()
                .statusCode(200)
                .body("items.state", contains("FAILED"))
                .body("items[0].address", equalTo(address))
                .body("items[0].lastError", containsString("localhost"))
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id");
        agency.office().get("/api/v1/mails").then().statusCode(403);
        TestAgency.create()
                .as(Role.ADMINISTRATOR, "VP")
                .put("/api/v1/mails/{id}/retrial", id)
                .then()
                .statusCode(404);
        try (var server = TestMail.start()) {
            agency.as(Role.ADMINISTRATOR, "VP")
                    .put("/api/v1/mails/{id}/retrial", id)
                    .then()
                    .statusCode(204);
            sender.sendAll();
            assertThat(server.to(address)).hasSize(1);
        }
        agency.as(Role.ADMINISTRATOR, "VP").get("/api/v1/mails").then().body("items", hasSize(0));
    }

    @Test
    void who_died_with_a_mail_keeps_it_no_longer_than_the_lease() throws MessagingException {
        try (var server = TestMail.start()) {
            var taken = leases.take(10);
            assertThat(taken).hasSize(1);
            assertThat(leases.take(10)).isEmpty();
            sender.sendAll();
            assertThat(server.to(address)).isEmpty();
            TestDatabase.run(
                    "update mail_outbox set lease_until = now() - interval '1 second' where account_id = ?",
                    head.accountId());
            sender.sendAll();
            assertThat(server.to(address)).hasSize(1);
            assertThat(server.to(address).getFirst().getMessageID())
                    .isEqualTo(taken.getFirst().messageId());
        }
    }

    @Test
    void an_address_that_is_none_keeps_no_other_mail() {
        var other = agency.actor(Role.UNIT_HEAD, "LDVL");
        outbox.add(List.of(
                MailDraft.single(agency.id(), head.accountId(), "khong phai dia chi", Ids.next(), letter()),
                MailDraft.single(agency.id(), other.accountId(), "khac." + address, Ids.next(), letter())));
        try (var server = TestMail.start()) {
            sender.sendAll();
            assertThat(server.to(address)).hasSize(1);
            assertThat(server.to("khac." + address)).hasSize(1);
        }
    }

    @Test
    void a_server_that_closes_after_each_mail_gets_them_all_at_once() throws IOException {
        more(2);
        try (var mail = BreakingMail.afterEachMail()) {
            sender.sendAll();
            assertThat(mail.server().to(address)).hasSize(1);
            assertThat(mail.server().to("1." + address)).hasSize(1);
            assertThat(mail.server().to("2." + address)).hasSize(1);
        }
        assertThat(mails("state = 'SENT' and attempts = 1")).isEqualTo(3);
    }

    @Test
    void a_connection_that_breaks_in_a_mail_keeps_no_other_and_says_why_this_one_waits() throws IOException {
        more(2);
        try (var mail = BreakingMail.inSecondMail(1)) {
            sender.sendAll();
            assertThat(mails("state = 'SENT'")).isEqualTo(2);
            assertThat(mails("state = 'WAITING' and last_error is not null and lease_until is null"))
                    .isEqualTo(1);
            retryNow();
            sender.sendAll();
        }
        assertThat(mails("state = 'SENT'")).isEqualTo(3);
    }

    @Test
    void a_server_that_breaks_off_again_and_again_is_left_alone_for_a_while() throws IOException {
        more(4);
        try (var mail = BreakingMail.inSecondMail(Integer.MAX_VALUE)) {
            sender.sendAll();
            assertThat(mails("state = 'SENT'")).isEqualTo(2);
            assertThat(mails("state = 'WAITING' and last_error is not null and lease_until is null"))
                    .isEqualTo(3);
            assertThat(mails("next_attempt_at > now() and state = 'WAITING'")).isEqualTo(3);
        }
    }

    @Test
    void with_the_person_goes_what_was_to_be_sent() {
        var account = "/api/v1/accounts/" + head.accountId();
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        administrator
                .header(
                        "If-Match",
                        agency.as(Role.ADMINISTRATOR, "VP").get(account).header("ETag"))
                .delete(account + "/personal-data")
                .then()
                .statusCode(200);
        assertThat(TestDatabase.count("select count(*) from mail_outbox where account_id = ?", head.accountId()))
                .isZero();
    }

    private void more(int number) {
        for (int i = 1; i <= number; i++) {
            var other = i + "." + address;
            outbox.add(List.of(MailDraft.single(agency.id(), head.accountId(), other, Ids.next(), letter())));
        }
    }

    private int mails(String which) {
        return TestDatabase.count(
                "select count(*) from mail_outbox where account_id = ? and " + which, head.accountId());
    }

    private MailDraft draft() {
        return MailDraft.single(agency.id(), head.accountId(), address, notification, letter());
    }

    private MailWords letter() {
        return words.single("Nguyễn Thị Loan", "Kết quả bị trả lại", "Thiếu tài liệu", "/nhiem-vu/1");
    }

    private void retryNow() {
        TestDatabase.run("update mail_outbox set next_attempt_at = now() where account_id = ?", head.accountId());
    }

    private int seconds() {
        return TestDatabase.count(
                "select extract(epoch from next_attempt_at - now())::integer from mail_outbox where account_id = ?",
                head.accountId());
    }

    private String state() {
        return TestDatabase.count(
                                "select count(*) from mail_outbox where account_id = ? and state = 'FAILED'",
                                head.accountId())
                        == 1
                ? "FAILED"
                : "WAITING";
    }
}
