package vn.tiendo.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;

/** Tries every operation of the contract in every role and compares with the committed table in docs/access.md. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessMatrixTest {
    private static final Path COMMITTED = Path.of("..", "docs", "access.md");
    private static final Path FOUND = Path.of("target", "access.md");
    private static final Map<String, AccessCall> CALLS =
            AccessCalls.ALL.stream().collect(Collectors.toMap(AccessCall::operation, Function.identity()));

    /** An operation of the contract. */
    private record Operation(String id, String method, String path) {}

    @Test
    void every_operation_is_open_to_those_whom_the_committed_table_names() throws IOException {
        var operations = operations();
        assertThat(operations.keySet())
                .as(
                        "Operations without a line in AccessCalls: add how each is tried there, run this test again, and take"
                                + " its row from backend/target/access.md into docs/access.md after checking it")
                .isSubsetOf(CALLS.keySet());
        assertThat(CALLS.keySet())
                .as("Lines in AccessCalls for operations that the contract does not have any more")
                .isSubsetOf(operations.keySet());

        var found = found(operations);

        Files.write(FOUND, found);
        assertThat(found)
                .as("What each role may do differs from docs/access.md. If the change is meant, take the rows from"
                        + " backend/target/access.md; if not, a policy lets through or refuses what it should not")
                .containsExactlyElementsOf(committed());
    }

    private static List<String> found(Map<String, Operation> operations) {
        var here = AccessWorld.create();
        var elsewhere = AccessWorld.create();
        return AccessCalls.ALL.stream()
                .map(call -> row(call, operations.get(call.operation()), here, elsewhere))
                .toList();
    }

    private static String row(AccessCall call, Operation operation, AccessWorld here, AccessWorld elsewhere) {
        var cells = Stream.concat(Stream.of(Role.values()), Stream.of((Role) null))
                .map(role -> cell(call, operation, role, here, elsewhere));
        return "| `%s` | %s |".formatted(operation.id(), cells.collect(Collectors.joining(" | ")));
    }

    /** Own unit, other unit, other agency; one word where it is the same for all. */
    private static String cell(
            AccessCall call, Operation operation, @Nullable Role role, AccessWorld here, AccessWorld elsewhere) {
        var own = role == null ? "LDVL" : AccessWorld.unitOf(role);
        var outcomes = Stream.of(here.thingsOf(own), here.thingsOf("NCC"), elsewhere.thingsOf("NCC"))
                .map(things -> call.outcome(caller(call, role, here), operation.method(), operation.path(), things))
                .toList();
        return outcomes.stream().distinct().count() == 1 ? outcomes.getFirst() : String.join(" / ", outcomes);
    }

    private static RequestSpecification caller(AccessCall call, @Nullable Role role, AccessWorld here) {
        if (role == null) {
            return given();
        }
        var unit = AccessWorld.unitOf(role);
        return call.ownSession()
                ? here.agency().asAnew(role, unit)
                : here.agency().as(role, unit);
    }

    private static Map<String, Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        var operations = new TreeMap<String, Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, details) -> {
            var id = String.valueOf(details.get("operationId"));
            operations.put(id, new Operation(id, method.toUpperCase(), path));
        }));
        return operations;
    }

    private static List<String> committed() throws IOException {
        return Files.readAllLines(COMMITTED).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
