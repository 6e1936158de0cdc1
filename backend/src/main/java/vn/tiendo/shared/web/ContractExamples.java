package vn.tiendo.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows what is sent and answered: one file for each record, {@code contract/examples/CreatePlan.json}, which stands in
 * the contract once and is shown wherever the record is.
 */
class ContractExamples {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Components components;

    ContractExamples(Components components) {
        this.components = components;
    }

    /** Wherever a record is sent or answered for which there is a file. */
    void showIn(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(ContractExamples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                .forEach(this::showItsRecord);
    }

    /** The example of this name.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    void show(MediaType type, String name) {
        if (!showIfThere(type, name)) {
            throw new IllegalArgumentException("There is no example " + name);
        }
    }

    private static Stream<Content> contents(Operation operation) {
        var sent = Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        var answered = operation.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> Stream.ofNullable(answer.getContent()));
        return Stream.concat(sent, answered);
    }

    private void showItsRecord(MediaType type) {
        showIfThere(type, type.getSchema().getRef().replace(SCHEMAS, ""));
    }

    private boolean showIfThere(MediaType type, String name) {
        try (var file = ContractExamples.class.getResourceAsStream("/contract/examples/" + name + ".json")) {
            if (file == null) {
                return false;
            }
            components.addExample(name, OASFactory.createExample().value(JSON.readValue(file, Object.class)));
            type.addExample(name, OASFactory.createExample().ref(name));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
