package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.tiendo.plan.Plans;

/** Imports and issues the department's plan as the Office would do it, over the API. */
@ApplicationScoped
class DemoPlan {
    static final String FILE = "ke-hoach-tuyen-truyen-cchc-2024.docx";
    /** The row whose lead cell holds an activity; section III.3 of the plan's text says who leads. */
    private static final String ROW_WITHOUT_LEAD = "B.III.3";

    private static final String ITS_LEAD = "@ALL";
    /** A day of the month that the draft's letterhead names. */
    private static final String ISSUED_ON = "2024-02-05";

    private final ObjectMapper json;
    private final Plans plans;

    @Inject
    DemoPlan(ObjectMapper json, Plans plans) {
        this.json = json;
        this.plans = plans;
    }

    void importAndIssue(int port, String password) {
        try (var office = DemoClient.signIn(json, port, DemoAccounts.OFFICE_ACCOUNT.username(), password)) {
            if (office.get("/plans?state=ISSUED&limit=1").path("items").isEmpty()) {
                var draft = draft(office);
                plans.markAsSample(UUID.fromString(draft.path("id").asText()));
                issue(office, office.get("/plans/" + draft.path("id").asText()));
            }
        }
    }

    /** A start that was cut off between confirming and issuing goes on with its draft. */
    private JsonNode draft(DemoClient office) {
        var drafts = office.get("/plans?state=DRAFT&limit=1").path("items");
        return drafts.isEmpty() ? confirmedImport(office) : drafts.get(0);
    }

    private JsonNode confirmedImport(DemoClient office) {
        var review = office.upload("/plan-imports", FILE, SampleFile.read(FILE));
        var path = "/plan-imports/" + review.path("id").asText();
        StreamSupport.stream(review.path("rows").spliterator(), false)
                .filter(row -> ROW_WITHOUT_LEAD.equals(row.path("path").asText()))
                .forEach(row -> office.patch(
                        path + "/rows/" + row.path("rowId").asText(),
                        row.path("version").asLong(),
                        Map.of("lead", List.of(Map.of("groupId", groupId(office, ITS_LEAD))))));
        return office.put(
                path + "/confirmation", office.get(path).path("version").asLong(), null);
    }

    private static String groupId(DemoClient office, String code) {
        return StreamSupport.stream(office.get("/unit-groups").path("items").spliterator(), false)
                .filter(group -> code.equals(group.path("code").asText()))
                .map(group -> group.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void issue(DemoClient office, JsonNode draft) {
        office.put(
                "/plans/" + draft.path("id").asText() + "/issuance",
                draft.path("version").asLong(),
                Map.of("issuedOn", ISSUED_ON, "signer", draft.path("signer")));
    }
}
