package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SigningAuthorityTest {
    private static final String SIGNER = "Người OFFICE VP";

    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);

    @Test
    void tuq_is_refused_without_an_authorisation_in_writing() {
        issue("TUQ. GIÁM ĐỐC", SIGNER)
                .statusCode(409)
                .body("code", equalTo("signing-authority-missing"))
                .body("detail", allOf(containsString(SIGNER), containsString("TUQ."), containsString("28/02/2024")));
    }

    @Test
    void tuq_is_accepted_when_one_holds_on_the_day_of_signing() {
        authorise("TUQ", "2024-02-01", "2024-03-31");
        issue("TUQ. GIÁM ĐỐC", SIGNER).statusCode(200).body("signer.capacity", equalTo("TUQ. GIÁM ĐỐC"));
        issue("TUQ. GIÁM ĐỐC", "Người Khác").statusCode(409);
    }

    @Test
    void one_that_was_over_or_had_not_begun_is_not_enough() {
        authorise("TUQ", "2024-01-01", "2024-02-27");
        authorise("TUQ", "2024-02-29", "2024-12-31");
        issue("TUQ. GIÁM ĐỐC", SIGNER).statusCode(409).body("code", equalTo("signing-authority-missing"));
    }

    @Test
    void one_of_another_form_is_not_enough() {
        authorise("UQ", "2024-02-01", "2024-03-31");
        issue("TUQ. GIÁM ĐỐC", SIGNER).statusCode(409).body("code", equalTo("signing-authority-missing"));
    }

    @Test
    void one_by_somebody_who_does_not_lead_the_agency_is_not_enough() {
        authorise(agency.actor(Role.OFFICE, "VP"), agency.actor(Role.OFFICER, "VP"), "TUQ", "2024-02-01", "2024-03-31");
        issue("TUQ. GIÁM ĐỐC", "Người OFFICER VP").statusCode(409).body("code", equalTo("signing-authority-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KT. GIÁM ĐỐC", "TL. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN"})
    void what_rests_on_an_office_needs_none(String capacity) {
        issue(capacity, SIGNER).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TUQ. GIÁM ĐỐC",
                "TUQ.GIÁM ĐỐC",
                "tuq giám đốc",
                "T.U.Q GIÁM ĐỐC",
                "T. U. Q. GIÁM ĐỐC",
                "TƯQ. GIÁM ĐỐC",
                "Thừa ủy quyền Giám đốc"
            })
    void is_recognised_however_it_is_written(String capacity) {
        assertThat(SigningAuthority.isByAuthorisation(new Signer(capacity, "CHÁNH VĂN PHÒNG", SIGNER)))
                .isTrue();
        assertThat(SigningAuthority.isByAuthorisation(new Signer(null, capacity, SIGNER)))
                .isTrue();
        assertThat(SigningAuthority.isByAuthorisation(new Signer("KT. CHỦ TỊCH\n" + capacity, "PHÓ", SIGNER)))
                .isTrue();
    }

    private ValidatableResponse issue(String capacity, String name) {
        var request = PlanCalls.issuance();
        request.put("signer", Map.of("capacity", capacity, "position", "CHÁNH VĂN PHÒNG", "name", name));
        return plans.issue(plans.readyDraft("Kế hoạch"), request).then();
    }

    private void authorise(String form, String from, String to) {
        authorise(agency.actor(Role.LEADER, "LD"), agency.actor(Role.OFFICE, "VP"), form, from, to);
    }

    private void authorise(Actor delegator, Actor delegate, String form, String from, String to) {
        agency.as(Role.ADMINISTRATOR, "VP")
                .body(Map.of(
                        "positionId", delegator.positionId(),
                        "delegateAccountId", delegate.accountId(),
                        "form", form,
                        "scopes", List.of("plans:write"),
                        "validFrom", from,
                        "validTo", to,
                        "document", Map.of("symbol", "01/GUQ-SKT", "issuedOn", "2024-01-01", "title", "Giấy ủy quyền")))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
    }
}
