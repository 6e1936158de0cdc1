package vn.tiendo.identity.client;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.tiendo.identity.Scope;

/** Says in the contract which operations an API client may call, and which scope each of them needs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TokenContract implements OASFilter {
    private static final String TOKEN = "token";
    private static final String BASE = "/api/v1/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("td_<client id>_<secret>, or an access token of the sign-in provider")
                                .description("A token of an API client. Sign out before trying one in a browser."));
        api.getPaths().getPathItems().forEach(TokenContract::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (path.startsWith(BASE)) {
            Scope.needed(method.name(), path.substring(BASE.length()).split("/")[0])
                    .ifPresent(scope -> operation.addSecurityRequirement(
                            OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of(scope.code()))));
        }
    }
}
