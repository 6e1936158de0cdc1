package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Lost passwords, disabled accounts, erased persons. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountClosingTest {
    private final TestAgency agency = TestAgency.create();
    private final AccountCalls accounts = new AccountCalls(agency);

    @Inject
    BusinessClock clock;

    @Test
    void a_one_time_password_ends_all_sessions_and_lets_its_owner_in() {
        var officer = agency.actor(Role.OFFICER, "NCC");
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(200);
        String password = accounts.put(officer.accountId().toString(), "/password")
                .statusCode(200)
                .body("password", matchesPattern("([a-z0-9]{4}-){3}[a-z0-9]{4}"))
                .extract()
                .path("password");
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(401);
        accounts.signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        accounts.signIn(officer.username(), password).statusCode(201).body("step", equalTo("CHANGE_PASSWORD"));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'PasswordReset' and subject_id = ?",
                        officer.accountId()))
                .isEqualTo(1);
    }

    @Test
    void a_lost_authenticator_is_taken_away_by_an_administrator() {
        var officer = agency.newActor(Role.OFFICER, "KHTC");
        var browser = new Browser();
        browser.signIn(officer.username(), TestAgency.PASSWORD);
        Authenticator.enrol(browser);
        accounts.delete(officer.accountId().toString(), "/second-factor")
                .statusCode(200)
                .body("secondFactor", equalTo(false));
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where event = 'SecondFactorRemoved' and subject_id = ?",
                        officer.accountId()))
                .isEqualTo(1);
    }

    @Test
    void an_authenticator_that_was_never_there_cannot_be_removed() {
        accounts.delete(accounts.opened("khongma", "NCC", Role.OFFICER), "/second-factor")
                .statusCode(409)
                .body("code", equalTo("second-factor-absent"));
    }

    @Test
    void disabling_ends_its_sessions_at_once() {
        var officer = agency.actor(Role.OFFICER, "KHTC");
        var id = officer.accountId().toString();
        agency.officer("KHTC").get("/api/v1/sessions/current").then().statusCode(200);
        accounts.put(id, "/disablement").statusCode(200).body("state", equalTo("DISABLED"));
        agency.officer("KHTC").get("/api/v1/sessions/current").then().statusCode(401);
        accounts.signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        accounts.put(id, "/disablement").statusCode(409).body("code", equalTo("account-already-disabled"));
        accounts.delete(id, "/disablement").statusCode(200).body("state", equalTo("ACTIVE"));
        accounts.signIn(officer.username(), "mat-khau-kiem-thu").statusCode(201);
        accounts.delete(id, "/disablement").statusCode(409).body("code", equalTo("account-not-disabled"));
    }

    @Test
    void the_last_administrator_stays() {
        var own = agency.actor(Role.ADMINISTRATOR, "VP").accountId().toString();
        accounts.put(own, "/disablement").statusCode(409).body("code", equalTo("last-administrator"));
        accounts.correctPosition(own, Map.of("role", "OFFICER"))
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        accounts.correctPosition(
                        own, Map.of("validTo", clock.today().plusDays(30).toString()))
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        accounts.opened("haiquantri", "VP", Role.ADMINISTRATOR);
        accounts.correctPosition(
                        own, Map.of("validTo", clock.today().plusDays(30).toString()))
                .statusCode(200);
    }

    @Test
    void another_system_is_no_administrator_who_could_stay() {
        var own = agency.actor(Role.ADMINISTRATOR, "VP").accountId().toString();
        var system = agency.newActor(Role.ADMINISTRATOR, "VP").accountId();
        TestDatabase.run("update account set kind = 'SYSTEM', password_hash = null where id = ?", system);
        accounts.put(own, "/disablement").statusCode(409).body("code", equalTo("last-administrator"));
    }

    @Test
    void erased_personal_data_are_gone_for_good() {
        var officer = agency.actor(Role.OFFICER, "NCC");
        var id = officer.accountId().toString();
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(200);
        accounts.delete(id, "/personal-data")
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("username", startsWith("~"))
                .body("displayName", equalTo("Tài khoản đã xóa dữ liệu"));
        agency.officer("NCC").get("/api/v1/sessions/current").then().statusCode(401);
        accounts.signIn(officer.username(), "mat-khau-kiem-thu").statusCode(401);
        accounts.delete(id, "/personal-data").statusCode(409).body("code", equalTo("account-erased"));
        accounts.delete(id, "/disablement").statusCode(409).body("code", equalTo("account-erased"));
        accounts.put(id, "/password").statusCode(409).body("code", equalTo("account-erased"));
        accounts.administrator()
                .body(accounts.position("NCC", Role.OFFICER))
                .post(AccountCalls.ACCOUNT + "/positions", id)
                .then()
                .statusCode(409);
    }

    @Test
    void nobody_erases_their_own_data() {
        accounts.opened("khac", "VP", Role.ADMINISTRATOR);
        var own = agency.actor(Role.ADMINISTRATOR, "VP").accountId().toString();
        accounts.delete(own, "/personal-data").statusCode(409).body("code", equalTo("own-account"));
    }

    @Test
    void a_repeated_call_does_not_bring_an_erased_name_back() {
        var request = AccountCalls.account(
                accounts.username("quen"), "Người Muốn Quên", accounts.position("NCC", Role.OFFICER));
        String id = openWithKey(request).then().statusCode(201).extract().path("id");
        accounts.delete(id, "/personal-data").statusCode(200);
        openWithKey(request).then().statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void no_kept_answer_names_whoever_was_erased() {
        var id = accounts.opened("ten", "NCC", Role.OFFICER);
        TestDatabase.run("""
                insert into idempotency_key (account_id, operation, key, fingerprint, answer)
                values (?, 'test', 'k', '', cast('{"story": [{"actorName": "Người Có Tên"}]}' as jsonb))""", agency.actor(Role.OFFICER, "KHTC").accountId());
        accounts.administrator()
                .header("If-Match", accounts.tag(id))
                .body(Map.of("displayName", "Người Có Tên"))
                .patch(AccountCalls.ACCOUNT, id)
                .then()
                .statusCode(200);
        accounts.delete(id, "/personal-data").statusCode(200);
        assertThat(TestDatabase.count(
                        "select count(*) from idempotency_key where account_id = ?",
                        agency.actor(Role.OFFICER, "KHTC").accountId()))
                .isZero();
    }

    private Response openWithKey(Map<String, Object> request) {
        return accounts.administrator()
                .header("Idempotency-Key", "k")
                .body(request)
                .post("/api/v1/accounts");
    }
}
