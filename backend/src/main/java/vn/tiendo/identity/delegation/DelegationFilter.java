package vn.tiendo.identity.delegation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which delegations a list shows; newest first. */
public class DelegationFilter extends PageQuery {
    @QueryParam("state")
    @Parameter(description = "As of the business date")
    public @Nullable DelegationState state;

    @QueryParam("form")
    public @Nullable DelegationForm form;

    @QueryParam("delegator")
    @Parameter(description = "Account of the one who delegated")
    public @Nullable UUID delegator;

    @QueryParam("delegate")
    @Parameter(description = "Account of the one who may act")
    public @Nullable UUID delegate;
}
