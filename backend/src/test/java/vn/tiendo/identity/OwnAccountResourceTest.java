package vn.tiendo.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OwnAccountResourceTest {
    private static final String NEW = "con trâu đi trước cái cày";

    private final Browser browser = new Browser();
    private Actor person;

    @BeforeEach
    void person() {
        person = TestAgency.create().newActor(Role.OFFICER, "LDVL");
    }

    @Test
    void everybody_sees_their_own_account() {
        browser.get("account").then().statusCode(401);
        signIn(TestAgency.PASSWORD);
        browser.get("account")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.accountId().toString()))
                .body("username", equalTo(person.username()))
                .body("shortestPassword", equalTo(14));
    }

    @Test
    void a_changed_password_ends_all_other_sessions() {
        var other = new Browser();
        other.signIn(person.username(), TestAgency.PASSWORD).then().statusCode(201);
        other.get("units").then().statusCode(200);
        signIn(TestAgency.PASSWORD);
        change(TestAgency.PASSWORD, NEW).then().statusCode(204);
        browser.get("units").then().statusCode(200);
        other.get("units").then().statusCode(401);
        signIn(TestAgency.PASSWORD).then().statusCode(401);
        signIn(NEW).then().statusCode(201);
    }

    @Test
    void a_change_needs_the_present_password_and_guessing_counts() {
        signIn(TestAgency.PASSWORD);
        for (int i = 0; i < 5; i++) {
            change("sai", NEW).then().statusCode(422).body("violations.field", hasItem("currentPassword"));
        }
        change(TestAgency.PASSWORD, NEW).then().statusCode(422);
        new Browser().signIn(person.username(), TestAgency.PASSWORD).then().body("code", equalTo("account-locked"));
    }

    @Test
    void a_bad_new_password_is_a_violation_of_its_field() {
        signIn(TestAgency.PASSWORD);
        for (var bad :
                new String[] {"ngắn quá", "x-" + person.username(), "vietnamvodich123456", TestAgency.PASSWORD, ""}) {
            change(TestAgency.PASSWORD, bad).then().statusCode(422).body("violations.field", hasItem("newPassword"));
        }
    }

    @Test
    void a_password_may_have_any_letters_up_to_two_hundred() {
        var longest = "Ngựa ăn cỏ 🐴 §\t".repeat(20).substring(0, 200);
        signIn(TestAgency.PASSWORD);
        change(TestAgency.PASSWORD, longest + "x")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("newPassword"));
        change(TestAgency.PASSWORD, longest).then().statusCode(204);
        signIn(longest).then().statusCode(201);
    }

    @Test
    void a_one_time_password_opens_nothing_but_its_change() {
        TestDatabase.run("update account set must_change_password = true where id = ?", person.accountId());
        signIn(TestAgency.PASSWORD).then().statusCode(201).body("step", equalTo("CHANGE_PASSWORD"));
        browser.get("units").then().statusCode(403).body("code", equalTo("password-change-needed"));
        browser.delete("sessions").then().statusCode(403);
        change(TestAgency.PASSWORD, NEW).then().statusCode(204);
        browser.get("sessions/current").then().body("step", equalTo("READY"));
        browser.get("units").then().statusCode(200);
    }

    @Test
    void nobody_changes_a_password_without_signing_in() {
        change("x", "y").then().statusCode(401);
    }

    private Response signIn(String password) {
        return browser.signIn(person.username(), password);
    }

    private Response change(String present, String wanted) {
        return browser.put("account/password", Map.of("currentPassword", present, "newPassword", wanted));
    }
}
