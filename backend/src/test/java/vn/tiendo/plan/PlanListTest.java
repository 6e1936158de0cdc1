package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanListTest {
    private final TestAgency agency = TestAgency.create();
    private final PlanCalls plans = new PlanCalls(agency);

    @Inject
    PlanService service;

    @Inject
    PlanItemService items;

    @Inject
    SessionFactory sessions;

    @Test
    void shows_the_newest_first_with_their_figures() {
        plans.issuedPlan("Kế hoạch thứ nhất");
        var draft = plans.draft("Kế hoạch thứ hai");
        plans.added(draft, PlanCalls.heading("A", "Đề mục"));
        plans.added(draft, plans.taskLedBy());
        plans.added(draft, plans.taskLedBy("VP"));
        agency.office()
                .get("/api/v1/plans?total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.title", equalTo(List.of("Kế hoạch thứ hai", "Kế hoạch thứ nhất")))
                .body("items.fullSymbol", equalTo(List.of("KH-SKT", "01/KH-SKT")))
                .body("items.taskCount", equalTo(List.of(2, 1)))
                .body("items.openCellCount", equalTo(List.of(1, 0)))
                .body("items[1].issuedOn", equalTo("2024-02-28"));
    }

    @Test
    void hides_drafts_from_units() {
        plans.draft("Kế hoạch nháp");
        plans.issuedPlan("Kế hoạch đã ban hành");
        agency.head("LDVL")
                .get("/api/v1/plans?total=true")
                .then()
                .body("items.title", equalTo(List.of("Kế hoạch đã ban hành")))
                .body("total", equalTo(1));
        agency.head("LDVL").get("/api/v1/plans?state=DRAFT").then().body("items", empty());
        agency.leader().get("/api/v1/plans?state=DRAFT").then().body("items.size()", equalTo(1));
    }

    @Test
    void is_read_page_by_page_to_its_end() {
        for (int i = 1; i <= 5; i++) {
            plans.draft("Kế hoạch " + i);
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = agency.office()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.title"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("Kế hoạch 5", "Kế hoạch 4", "Kế hoạch 3", "Kế hoạch 2", "Kế hoạch 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuyên truyền", "tuyen truyen", "TUYÊN TRUYỀN", "doi thoai", "01/kh", "skt"})
    void finds_titles_and_symbols_with_or_without_accents(String words) {
        plans.issuedPlan("Tuyên truyền và đối thoại năm 2024");
        agency.office().queryParam("q", words).get("/api/v1/plans").then().body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "đào tạo"})
    void finds_nothing_by_words_that_are_not_there(String words) {
        plans.draft("Tuyên truyền");
        agency.office().queryParam("q", words).get("/api/v1/plans").then().body("items", empty());
    }

    @Test
    void filters_by_state_and_year() {
        plans.issuedPlan("Kế hoạch 2024");
        agency.office().get("/api/v1/plans?state=ISSUED&year=2024").then().body("items.size()", equalTo(1));
        agency.office().get("/api/v1/plans?year=2023").then().body("items", empty());
    }

    @Test
    void refuses_what_it_does_not_know() {
        agency.office()
                .get("/api/v1/plans?trangThai=DRAFT")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("trangThai"));
        agency.office().get("/api/v1/plans?cursor=abc").then().statusCode(422);
        agency.office().get("/api/v1/plans?cursor=eB94").then().statusCode(422);
        agency.office().get("/api/v1/plans?limit=0").then().statusCode(422);
    }

    @Test
    void costs_one_statement_however_long_it_is() {
        for (int i = 0; i < 4; i++) {
            plans.readyDraft("Kế hoạch " + i);
        }
        var filter = new PlanFilter();
        filter.limit = 50;
        assertThat(statements(() -> service.list(filter).items())).isEqualTo(1);
    }

    @Test
    void rows_of_an_annex_cost_the_same_however_many_they_are() {
        var plan = UUID.fromString(plans.readyDraft("Kế hoạch"));
        statements(() -> items.list(plan).items());
        var few = statements(() -> items.list(plan).items());
        for (int i = 0; i < 5; i++) {
            plans.added(plan.toString(), plans.taskLedBy("VP", "NCC"));
        }
        assertThat(statements(() -> items.list(plan).items())).isEqualTo(few);
    }

    private long statements(Supplier<List<?>> read) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        var lines = CurrentActor.onBehalfOf(agency.actor(Role.OFFICE, "VP"), read::get);
        assertThat(lines).isNotEmpty();
        return statistics.getPrepareStatementCount() - before;
    }
}
