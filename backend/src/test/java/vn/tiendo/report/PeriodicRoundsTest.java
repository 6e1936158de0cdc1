package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.report.PlanForReports.ROUNDS;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.regime.RegimeChanged.RegimeActivated;
import vn.tiendo.report.regime.RegimeRequests;
import vn.tiendo.report.regime.RegimeState;
import vn.tiendo.testing.Meanwhile;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Rounds that regimes open by themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PeriodicRoundsTest {
    private static final String REGIMES = "/api/v1/report-regimes";
    private static final int REPLICAS = 4;

    private TestAgency agency;

    @Inject
    PeriodicRounds rounds;

    @Inject
    RoundJob job;

    @BeforeEach
    void agency() {
        agency = TestAgency.create();
    }

    @Test
    void a_regime_asks_for_the_period_in_which_it_comes_into_force() {
        var regime = activated(RegimeRequests.monthly(agency));

        agency.office()
                .get(ROUNDS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", startsWith("Báo cáo cải cách hành chính tháng"))
                .body("items[0].kind", equalTo("PERIODIC"))
                .body("items[0].units", equalTo(3));
        agency.office()
                .get(ROUNDS + "/{id}", onlyRound())
                .then()
                .body("regimeId", equalTo(regime))
                .body("request", equalTo("Nêu kết quả trong kỳ\n\nĐề cương báo cáo:\nI. Kết quả"))
                .body("periodFrom", equalTo(today().withDayOfMonth(1).toString()))
                .body("reports.unit.code", contains("KHTC", "NCC", "LDVL"));
    }

    @Test
    void nobody_is_named_as_the_one_who_asked() {
        activated(RegimeRequests.monthly(agency));
        var report = agency.office().get(ROUNDS + "/{id}/reports", onlyRound()).<String>path("items[0].id");

        agency.office()
                .get("/api/v1/reports/{id}", report)
                .then()
                .body("story[0].kind", equalTo("OPENED"))
                .body("story[0].actorName", equalTo("Hệ thống"));
    }

    @Test
    void a_period_is_asked_for_once_however_often_it_is_tried() {
        var regime = activated(RegimeRequests.monthly(agency));

        assertThat(rounds.open(UUID.fromString(regime))).isFalse();
        job.openDue();

        agency.office().get(ROUNDS).then().body("items", hasSize(1));
    }

    @Test
    void of_replicas_that_try_at_the_same_moment_one_opens_it() throws Exception {
        var content = RegimeRequests.monthly(agency);
        content.put("subjects", Map.of("kind", "LEADS"));
        var regime = UUID.fromString(activated(content));
        agency.office().get(ROUNDS).then().body("items", empty());
        PlanForReports.issued(agency);

        assertThat(atOnce(() -> rounds.open(regime))).containsOnlyOnce(true);

        agency.office().get(ROUNDS).then().body("items", hasSize(1)).body("items[0].units", equalTo(2));
    }

    @Test
    void the_job_opens_what_was_missed_while_nothing_ran() {
        var content = RegimeRequests.monthly(agency);
        content.put("validFrom", today().plusDays(1).toString());
        var regime = activated(content);
        job.openDue();
        agency.office().get(ROUNDS).then().body("items", empty());

        reword(regime, "validFrom", today().withDayOfMonth(1).toString());
        job.openDue();

        agency.office().get(ROUNDS).then().body("items", hasSize(1));
    }

    @Test
    void a_regime_whose_last_day_is_over_stops_by_itself() {
        var content = RegimeRequests.monthly(agency);
        content.put("subjects", Map.of("kind", "LEADS"));
        var regime = activated(content);
        reword(regime, "validTo", today().minusDays(1).toString());

        job.openDue();

        agency.office().get(REGIMES + "/{id}", regime).then().body("state", equalTo("STOPPED"));
        agency.office().get(ROUNDS).then().body("items", empty());
        agency.leader()
                .queryParam("event", "RegimeStopped")
                .get("/api/v1/audit-entries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor.accountId", nullValue());
    }

    @Test
    void nobody_opens_by_hand_what_a_regime_has_opened() {
        var regime = activated(RegimeRequests.monthly(agency));
        var request = byHand(regime);

        open(request).statusCode(409).body("code", equalTo("round-opened"));
        request.put("kind", "AD_HOC");
        open(request).statusCode(201).body("regimeId", equalTo(regime));
        request.put("regimeId", agency.id());
        open(request).statusCode(422).body("violations.field", contains("regimeId"));
    }

    @Test
    void whoever_opens_by_hand_what_a_regime_opens_at_the_same_moment_is_told_so() throws Exception {
        var content = RegimeRequests.monthly(agency);
        content.put("subjects", Map.of("kind", "LEADS"));
        var regime = activated(content);
        PlanForReports.issued(agency);
        var request = byHand(regime);
        var activation =
                new RegimeActivated(agency.id(), UUID.fromString(regime), "", RegimeState.DRAFT, RegimeState.ACTIVE);

        Meanwhile.asked(() -> rounds.open(activation), () -> open(request))
                .statusCode(409)
                .body("code", equalTo("round-opened"));

        agency.office().get(ROUNDS).then().body("items", hasSize(1));
    }

    /** A round of the month for this regime. */
    private Map<String, Object> byHand(String regime) {
        var first = today().withDayOfMonth(1);
        var request = new HashMap<String, Object>();
        request.put("name", "Lần nữa");
        request.put("kind", "PERIODIC");
        request.put("periodScheme", "CALENDAR");
        request.put("periodFrom", first.toString());
        request.put("periodTo", first.plusMonths(1).minusDays(1).toString());
        request.put("dueOn", first.plusMonths(1).toString());
        request.put("unitIds", List.of(agency.unit("NCC")));
        request.put("regimeId", regime);
        return request;
    }

    private ValidatableResponse open(Map<String, Object> request) {
        return agency.office().body(request).post(ROUNDS).then();
    }

    private String activated(Map<String, Object> content) {
        String id = agency.office()
                .body(content)
                .post(REGIMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agency.office()
                .header("If-Match", "\"0\"")
                .put(REGIMES + "/{id}/activation", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        return id;
    }

    private String onlyRound() {
        return agency.office().get(ROUNDS).path("items[0].id");
    }

    /** Time that passes: a day of the regime lies elsewhere. */
    private static void reword(String regime, String field, String day) {
        TestDatabase.run(
                "update report_regime set content = jsonb_set(content, string_to_array(?, ','), to_jsonb(?::text)) where id = ?::uuid",
                field,
                day,
                regime);
    }

    private static Stream<Boolean> atOnce(Callable<Boolean> work) throws Exception {
        var start = new CyclicBarrier(REPLICAS);
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            var tries = Stream.generate(() -> threads.submit(() -> {
                        start.await();
                        return inRequest(work);
                    }))
                    .limit(REPLICAS)
                    .toList();
            var done = Stream.<Boolean>builder();
            for (var one : tries) {
                done.add(one.get());
            }
            return done.build();
        }
    }

    private static Boolean inRequest(Callable<Boolean> work) throws Exception {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return work.call();
        } finally {
            context.terminate();
        }
    }
}
