package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountListTest {
    private final TestAgency agency = TestAgency.create();
    private final AccountCalls accounts = new AccountCalls(agency);

    @Inject
    AccountAdministration service;

    @Test
    void the_list_is_read_by_name_page_by_page_to_its_end() {
        for (var name : List.of("Đỗ Nam", "An Bình", "Ánh Hồng", "Dương Lan")) {
            accounts.open(accounts.username(), name, accounts.position("NCC", Role.OFFICER))
                    .statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = accounts.administrator()
                    .queryParam("unit", agency.unit("NCC"))
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/accounts")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.displayName"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("An Bình", "Ánh Hồng", "Dương Lan", "Đỗ Nam");
    }

    @Test
    void the_list_is_filtered_by_words_state_and_unit() {
        var id = accounts.open(accounts.username(), "Đặng Văn Tám", accounts.position("LDVL", Role.OFFICER))
                .extract()
                .<String>path("id");
        listed("q=dang van").body("items.id", contains(id));
        listed("q=chức vụ LDVL").body("items.id", contains(id));
        listed("q=%25").body("items", empty());
        accounts.put(id, "/disablement").statusCode(200);
        listed("state=DISABLED&total=true").body("items.id", contains(id)).body("total", equalTo(1));
        listed("state=ERASED").body("items", empty());
        listed("unit=" + agency.unit("LDVL")).body("items.id", contains(id));
        listed("unit=" + agency.unit("KHTC")).body("items", empty());
        accounts.administrator().get("/api/v1/accounts?ten=a").then().statusCode(422);
        accounts.administrator().get("/api/v1/accounts?cursor=abc").then().statusCode(422);
    }

    @Test
    void the_list_costs_the_same_however_long_it_is() {
        var actor = agency.actor(Role.ADMINISTRATOR, "VP");
        for (int i = 0; i < 4; i++) {
            accounts.open(accounts.username(), "Người " + i, accounts.position("NCC", Role.OFFICER))
                    .statusCode(201);
        }
        var filter = new AccountFilter();
        filter.limit = 50;
        var sent = new StatementCounter().during(() -> CurrentActor.onBehalfOf(actor, () -> service.list(filter)));
        // begin, page, positions, commit
        assertThat(sent).isLessThanOrEqualTo(4);
    }

    private ValidatableResponse listed(String query) {
        return accounts.administrator().get("/api/v1/accounts?" + query).then().statusCode(200);
    }
}
