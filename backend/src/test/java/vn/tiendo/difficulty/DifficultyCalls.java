package vn.tiendo.difficulty;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.TestAgency;

/** The calls that tests of difficulties make again and again. */
public final class DifficultyCalls {
    static final String ALL = "/api/v1/difficulties";
    public static final String ONE = ALL + "/{id}";

    private final TestAgency agency;
    private final LivePlan plan;

    public DifficultyCalls(TestAgency agency, LivePlan plan) {
        this.agency = agency;
        this.plan = plan;
    }

    /** Written down by this person, on this work. */
    ValidatableResponse draft(RequestSpecification who, String description, UUID... work) {
        return who.body(Map.of(
                        "planId",
                        plan.id(),
                        "assignmentIds",
                        List.of(work),
                        "kind",
                        "FUNDING",
                        "description",
                        description,
                        "proposal",
                        "Đề nghị bố trí kinh phí"))
                .post(ALL)
                .then();
    }

    /** Written down and sent by the head of the unit. */
    public UUID sent(String unit, String description, UUID... work) {
        var id = UUID.fromString(draft(agency.head(unit), description, work)
                .statusCode(201)
                .extract()
                .path("id"));
        move(() -> agency.head(unit), id, "submission", Map.of()).statusCode(200);
        return id;
    }

    /** Sent and put before the Director. */
    public UUID forwarded(String unit, String description, UUID... work) {
        var id = sent(unit, description, work);
        forward(id);
        return id;
    }

    public void forward(UUID id) {
        move(agency::office, id, "receipt", Map.of()).statusCode(200);
        move(agency::office, id, "forwarding", Map.of("view", "Đề nghị đồng ý")).statusCode(200);
    }

    /** A move on the version that is the newest. */
    public static ValidatableResponse move(
            Supplier<RequestSpecification> who, UUID id, String move, Map<String, ?> body) {
        return who.get()
                .header("If-Match", tag(who, id))
                .body(body)
                .put(ONE + "/" + move, id)
                .then();
    }

    static String tag(Supplier<RequestSpecification> who, UUID id) {
        return who.get().get(ONE, id).header("ETag");
    }
}
