package vn.tiendo.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract with what annotations would have to repeat on every method: what is required, the labels of
 * codes, examples, the problem answers and the session.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String SESSION = "session";
    private static final List<String> OPEN_OPERATIONS = List.of(
            "signIn",
            "getSessionOptions",
            "findSession",
            "getSystem",
            "signInByProvider",
            "returnFromProvider",
            "endSessionsByProvider",
            "readCalendarFeed");

    private final RequiredProperties required;
    private final CodeLabels labels = new CodeLabels();

    public ContractFilter(IndexView index) {
        required = new RequiredProperties(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.getSchemas().forEach(this::complete);
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("tiendo_session")
                        .description("Set by POST /api/v1/sessions; over TLS its name is __Host-tiendo_session"));
        var examples = new ContractExamples(components);
        examples.showIn(api);
        components.addResponse("Problem", problem(examples));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ContractFilter::complete);
        api.setServers(List.of(OASFactory.createServer().url("/")));
    }

    private void complete(String name, Schema schema) {
        required.mark(name, schema);
        labels.of(name, schema.getEnumeration()).ifPresent(found -> schema.addExtension("x-enum-labels", found));
    }

    private static void complete(Operation operation) {
        ContractFiles.complete(operation);
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref("Problem"));
        List.of("401", "403", "404", "400").forEach(operation.getResponses()::removeAPIResponse);
        if (!OPEN_OPERATIONS.contains(operation.getOperationId())) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SESSION));
        }
    }

    private static APIResponse problem(ContractExamples examples) {
        var type = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        examples.show(type, "Problem");
        examples.show(type, "StaleVersion");
        examples.show(type, "ProductMissing");
        return OASFactory.createAPIResponse()
                .description("What was refused, and what to do (RFC 9457)")
                .content(OASFactory.createContent().addMediaType("application/problem+json", type));
    }
}
