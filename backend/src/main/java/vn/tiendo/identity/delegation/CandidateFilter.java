package vn.tiendo.identity.delegation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which people a list shows; by name. */
public class CandidateFilter extends PageQuery {
    @QueryParam("q")
    @Parameter(description = "Words of the name, the position or the unit, accents optional")
    public @Nullable String q;
}
