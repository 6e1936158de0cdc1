package vn.tiendo.search;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One search over everything. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Plans, tasks, products, units and difficulties by their words")
public class SearchResource {
    private final SearchService search;

    @Inject
    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "search",
            summary = "The best hits of each kind, exact ones first; counted as far as that is quick")
    public SearchView find(@Valid @BeanParam SearchQuery query) {
        return search.find(query);
    }
}
