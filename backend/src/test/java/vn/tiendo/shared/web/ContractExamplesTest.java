package vn.tiendo.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What the contract shows can be sent as it stands; what it shows of answers the linter of the contract compares. */
@QuarkusTest
class ContractExamplesTest {
    private static final String JSON = "application/json";

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    @Test
    void every_body_that_is_sent_has_an_example() throws IOException {
        assertThat(bodies(contract()).entrySet())
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        body -> assertThat(body.getValue()).as(body.getKey()).isNotEmpty());
    }

    @Test
    void every_example_is_what_the_resource_takes_and_accepts() throws IOException {
        var takes = takes();
        for (var body : bodies(contract()).entrySet()) {
            for (var example : body.getValue()) {
                assertThat(takes).containsKey(body.getKey());
                var request = mapper.reader()
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .forType(mapper.constructType(takes.get(body.getKey())))
                        .readValue(example);
                assertThat(validator.validate(request)).as(body.getKey()).isEmpty();
            }
        }
    }

    @Test
    void every_file_is_shown() throws IOException {
        var files = new File("src/main/resources/contract/examples").list();
        assertThat(contract().at("/components/examples").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(files)
                        .map(name -> name.replace(".json", ""))
                        .toList());
    }

    @Test
    void what_programs_read_most_has_an_example() throws IOException {
        assertThat(contract().at("/components/examples").fieldNames())
                .toIterable()
                .contains("PlanView", "PagePlanRow", "AssignmentView", "PageAssignmentRow")
                .contains("SessionView", "OverviewView", "Problem");
    }

    private JsonNode contract() throws IOException {
        return mapper.readTree(given().accept(JSON).get("/q/openapi").asString());
    }

    /** The examples of each operation that takes JSON, by its name. */
    private static Map<String, List<JsonNode>> bodies(JsonNode contract) {
        var bodies = new HashMap<String, List<JsonNode>>();
        operations(contract)
                .filter(operation -> operation.at("/requestBody/content").has(JSON))
                .forEach(operation -> bodies.put(
                        operation.path("operationId").asText(),
                        operation
                                .at("/requestBody/content")
                                .path(JSON)
                                .path("examples")
                                .valueStream()
                                .map(example -> contract.at(
                                        example.path("$ref").asText().substring(1) + "/value"))
                                .toList()));
        return bodies;
    }

    private static Stream<JsonNode> operations(JsonNode contract) {
        return contract.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    /** What each resource method takes as its body, by the name of its operation. */
    private static Map<String, Type> takes() {
        var takes = new HashMap<String, Type>();
        new ClassFileImporter()
                .importPath("target/classes/vn").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(JavaMethod::reflect)
                        .forEach(method -> body(method)
                                .ifPresent(body -> takes.put(
                                        method.getAnnotation(Operation.class).operationId(),
                                        body.getParameterizedType())));
        return takes;
    }

    private static Optional<Parameter> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs")))
                .findFirst();
    }
}
