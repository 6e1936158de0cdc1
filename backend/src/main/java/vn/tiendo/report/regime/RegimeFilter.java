package vn.tiendo.report.regime;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which regimes a list shows; newest first. */
public class RegimeFilter extends PageQuery {
    @QueryParam("state")
    public @Nullable RegimeState state;
}
