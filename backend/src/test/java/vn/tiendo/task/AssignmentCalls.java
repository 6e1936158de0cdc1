package vn.tiendo.task;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** The calls that tests of assignments make again and again. */
final class AssignmentCalls {
    static final String ONE = "/api/v1/assignments/{id}";
    static final Map<String, ?> PROGRESS = Map.of("percent", 40, "words", "Đã đăng 02 tin");

    private AssignmentCalls() {}

    /** A move that this person makes on the version they have seen. */
    static ValidatableResponse send(
            RequestSpecification who, UUID assignment, String move, long version, Map<String, ?> body) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(ONE + "/" + move, assignment)
                .then();
    }
}
