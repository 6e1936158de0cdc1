package vn.tiendo.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;

/** Which entries of the trail a list shows. */
public class AuditFilter extends PageQuery {
    @QueryParam("event")
    @Parameter(description = "Any of these events, by their names: PlanIssued, SignedIn, ...")
    public List<String> event;

    @QueryParam("actor")
    @Parameter(description = "The account that acted")
    public @Nullable UUID actor;

    @QueryParam("subjectType")
    @Parameter(description = "The kind of thing: plan, assignment, account, ...")
    public @Nullable String subjectType;

    @QueryParam("subject")
    @Parameter(description = "The thing")
    public @Nullable UUID subject;

    @QueryParam("from")
    @Parameter(description = "First day")
    public @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day")
    public @Nullable LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Words of the entry or of the name of the one who acted, accents optional")
    public @Nullable String q;
}
