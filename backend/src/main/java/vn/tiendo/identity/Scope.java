package vn.tiendo.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an API client or a delegation may be limited to: reading or writing one kind of thing. */
public enum Scope {
    /** Units, their kinds and groups. */
    @JsonProperty("units:read")
    UNITS_READ("units:read", "units", "unit-groups"),
    /** Plans, their rows and documents, imports. */
    @JsonProperty("plans:read")
    PLANS_READ("plans:read", "plans", "plan-imports"),
    /** Import, correct and issue plans. */
    @JsonProperty("plans:write")
    PLANS_WRITE("plans:write", "plans", "plan-imports"),
    /** Tasks, assignments, difficulties and figures; what changes; the search, which shows of other kinds what their scopes allow. */
    @JsonProperty("tasks:read")
    TASKS_READ(
            "tasks:read",
            "tasks",
            "assignments",
            "uploads",
            "extensions",
            "awaited-events",
            "difficulties",
            "saved-views",
            "urgings",
            "urging-units",
            "overview",
            "statistics",
            "changes",
            "search"),
    /** Progress, evidence and decisions on assignments; difficulties; urging. */
    @JsonProperty("tasks:write")
    TASKS_WRITE(
            "tasks:write",
            "tasks",
            "assignments",
            "uploads",
            "extensions",
            "awaited-events",
            "difficulties",
            "saved-views",
            "urgings"),
    /** Rounds, unit reports and consolidations. */
    @JsonProperty("reports:read")
    REPORTS_READ("reports:read", "report-regimes", "report-forms", "report-rounds", "reports", "document-templates"),
    /** Open rounds, write, send and decide on reports. */
    @JsonProperty("reports:write")
    REPORTS_WRITE("reports:write", "report-regimes", "report-forms", "report-rounds", "reports", "document-templates"),
    /** The audit trail. */
    @JsonProperty("audit:read")
    AUDIT_READ("audit:read", "audit-entries");

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String code;
    private final List<String> resources;

    Scope(String code, String... resources) {
        this.code = code;
        this.resources = List.of(resources);
    }

    /** As the API and screens spell it: {@code plans:read}. */
    public String code() {
        return code;
    }

    /**
     * What a call needs; empty when it is one that only people make, in their own position.
     *
     * @param resource the first part of the path after {@code /api/v1/}
     */
    public static Optional<Scope> needed(String method, String resource) {
        boolean reads = READING.contains(method);
        return Arrays.stream(values())
                .filter(scope -> scope.resources.contains(resource) && scope.code.endsWith(":read") == reads)
                .findFirst();
    }
}
