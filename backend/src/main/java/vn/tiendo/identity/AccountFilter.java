package vn.tiendo.identity;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which accounts a list shows; by name. */
public class AccountFilter extends PageQuery {
    @QueryParam("q")
    @Parameter(description = "Words of the name, the user name or a position, accents optional")
    public @Nullable String q;

    @QueryParam("state")
    public @Nullable AccountState state;

    @QueryParam("unit")
    @Parameter(description = "People who hold a position in this unit today")
    public @Nullable UUID unit;
}
