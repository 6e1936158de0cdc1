package vn.tiendo.access;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestPdf;
import vn.tiendo.testing.TusCalls;

/**
 * An agency in which every unit has one of everything, made over HTTP. What the units were given is submitted already:
 * whoever may work on it is refused by its state, and no call disturbs another.
 */
final class AccessWorld {
    private static final List<String> UNITS = List.of("VP", "LD", "LDVL", "NCC");
    private static final Path SAMPLE = Path.of("..", "samples", "ke-hoach-tuyen-truyen-cchc-2024.docx");
    private static final byte[] PDF = TestPdf.of("nội dung");

    private final TestAgency agency = TestAgency.create();
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, Map<String, String>> ofUnits = new HashMap<>();

    private AccessWorld() {}

    static AccessWorld create() {
        var world = new AccessWorld();
        UNITS.forEach(unit -> world.ofUnits.put(
                unit, new HashMap<>(Map.of("unit", world.agency.unit(unit).toString()))));
        UNITS.forEach(world::people);
        world.draft();
        world.issue();
        UNITS.forEach(world::difficulty);
        world.await();
        world.reportForm();
        UNITS.forEach(world::report);
        world.shared.put("regime", world.regime());
        UNITS.forEach(world::view);
        UNITS.forEach(world::upload);
        world.shared.put("page", "1");
        world.importSample();
        world.trail();
        world.takeForm();
        world.connectSystem();
        return world;
    }

    TestAgency agency() {
        return agency;
    }

    /** Ids of things: those of the unit, and those that the agency has once. */
    Map<String, String> thingsOf(String unit) {
        var things = new HashMap<>(shared);
        things.putAll(ofUnits.get(unit));
        return things;
    }

    /** An officer, and a delegation to them by the one whose unit it is. */
    private void people(String unit) {
        var officer = agency.actor(Role.OFFICER, unit);
        var lead = agency.actor(leadOf(unit), unit);
        var things = ofUnits.get(unit);
        things.put("account", officer.accountId().toString());
        things.put("accountPosition", officer.positionId().toString());
        things.put("position", lead.positionId().toString());
        calendar(unit, things);
        var delegation = Map.of(
                "positionId",
                lead.positionId(),
                "delegateAccountId",
                officer.accountId(),
                "form",
                "UQ",
                "scopes",
                List.of("plans:read"),
                "validFrom",
                "2099-01-01",
                "validTo",
                "2099-01-31");
        things.put(
                "delegation",
                made(agency.as(leadOf(unit), unit).body(delegation), "POST", "/api/v1/delegations")
                        .getString("id"));
    }

    private void calendar(String unit, Map<String, String> things) {
        var feed = made(agency.as(leadOf(unit), unit).body(Map.of("kind", "UNIT")), "POST", "/api/v1/calendar-feeds");
        things.put("calendarFeed", feed.getString("feed.id"));
        things.put("calendarSecret", feed.getString("path").replaceAll(".*/|\\.ics$", ""));
    }

    private static Role leadOf(String unit) {
        return switch (unit) {
            case "VP" -> Role.OFFICE;
            case "LD" -> Role.LEADER;
            default -> Role.UNIT_HEAD;
        };
    }

    private void draft() {
        var draft = newPlan();
        shared.put("draft", draft);
        shared.put("draftItem", addTask(draft, "NCC"));
    }

    private void issue() {
        var plan = newPlan();
        shared.put("plan", plan);
        UNITS.forEach(unit -> ofUnits.get(unit).put("task", addTask(plan, unit)));
        addTask(plan, "BBT", "Khi có yêu cầu");
        var signer = Map.of("position", "GIÁM ĐỐC", "name", "Nguyễn Văn An");
        var tag = agency.office().get("/api/v1/plans/" + plan).header("ETag");
        made(
                agency.office().header("If-Match", tag).body(Map.of("issuedOn", "2024-02-28", "signer", signer)),
                "PUT",
                "/api/v1/plans/%s/issuance".formatted(plan));
        var assignments = agency.office()
                .queryParam("plan", plan)
                .get("/api/v1/assignments")
                .jsonPath();
        UNITS.forEach(
                unit -> submit(unit, assignments.getString("items.find { it.unit.code == '%s' }.id".formatted(unit))));
    }

    /** Work that waits for a request, of which one has come. */
    private void await() {
        var event = agency.office().get("/api/v1/awaited-events").<String>path("items[0].id");
        var request = Map.of("happenedOn", LocalDate.now().toString());
        var entered =
                made(agency.office().body(request), "POST", "/api/v1/awaited-events/%s/happenings".formatted(event));
        shared.put("awaitedEvent", event);
        shared.put("happening", entered.getString("happenings[0].id"));
    }

    private void submit(String unit, String assignment) {
        var path = "/api/v1/assignments/" + assignment;
        ofUnits.get(unit).put("assignment", assignment);
        var head = agency.head(unit).contentType("multipart/form-data").multiPart("file", "bao-cao.pdf", PDF);
        ofUnits.get(unit).put("evidence", made(head, "POST", path + "/evidence").getString("evidence[0].id"));
        var extension = Map.of("dueOn", LocalDate.now().plusMonths(1), "reason", "Chờ số liệu");
        ofUnits.get(unit)
                .put(
                        "extension",
                        made(agency.head(unit).body(extension), "POST", path + "/extensions")
                                .getString("id"));
        var subtask = Map.of("title", "Soạn dự thảo");
        ofUnits.get(unit)
                .put(
                        "subtask",
                        made(agency.head(unit).body(subtask), "POST", path + "/subtasks")
                                .getString("inside.subtasks[0].id"));
        var reminder = Map.of("unitId", agency.unit(unit), "step", "REMINDER");
        ofUnits.get(unit)
                .put(
                        "urging",
                        made(agency.office().body(reminder), "POST", "/api/v1/urgings")
                                .getString("urging.id"));
        var tag = agency.head(unit).get(path).header("ETag");
        made(agency.head(unit).header("If-Match", tag).body(Map.of()), "PUT", path + "/submission");
    }

    private void difficulty(String unit) {
        var raised = Map.of(
                "planId",
                shared.get("plan"),
                "assignmentIds",
                List.of(ofUnits.get(unit).get("assignment")),
                "kind",
                "STAFF",
                "description",
                "Thiếu người " + unit);
        var id = made(agency.head(unit).body(raised), "POST", "/api/v1/difficulties")
                .getString("id");
        ofUnits.get(unit).put("difficulty", id);
        made(agency.head(unit).header("If-Match", "\"0\""), "PUT", "/api/v1/difficulties/%s/submission".formatted(id));
    }

    private void report(String unit) {
        var request = Map.of(
                "name",
                "Báo cáo " + unit,
                "planId",
                shared.get("plan"),
                "periodFrom",
                "2026-01-01",
                "periodTo",
                "2026-01-31",
                "dueOn",
                "2027-01-31",
                "unitIds",
                List.of(agency.unit(unit)),
                "formId",
                shared.get("reportForm"));
        var round = made(agency.office().body(request), "POST", "/api/v1/report-rounds");
        ofUnits.get(unit).put("round", round.getString("id"));
        var report = round.getString("reports[0].id");
        ofUnits.get(unit).put("report", report);
        made(
                agency.head(unit).header("If-Match", "\"0\"").body(Map.of("formVersion", 0)),
                "PUT",
                "/api/v1/reports/%s/submission".formatted(report));
        made(agency.office().header("If-Match", "\"1\""), "PUT", "/api/v1/reports/%s/approval".formatted(report));
        shared.put("reportVersion", "1");
    }

    private void reportForm() {
        var id = made(agency.office().body(AccessCalls.REPORT_FORM), "POST", "/api/v1/report-forms")
                .getString("id");
        made(agency.office().header("If-Match", "\"0\""), "PUT", "/api/v1/report-forms/%s/publication".formatted(id));
        shared.put("reportForm", id);
        shared.put("formNumber", "1");
    }

    private String regime() {
        return made(agency.office().body(AccessCalls.REGIME), "POST", "/api/v1/report-regimes")
                .getString("id");
    }

    /** A view that the one who answers for a unit shares with it. */
    private void view(String unit) {
        var request = Map.of(
                "name",
                "Việc của " + unit,
                "presentation",
                "TABLE",
                "query",
                Map.of("open", "true"),
                "sharing",
                "UNIT");
        ofUnits.get(unit)
                .put(
                        "savedView",
                        made(agency.as(leadOf(unit), unit).body(request), "POST", "/api/v1/saved-views")
                                .getString("id"));
    }

    private void upload(String unit) {
        var upload = TusCalls.begun(agency.head(unit), "bao-cao.pdf", 10);
        ofUnits.get(unit).put("upload", TusCalls.idOf(upload).toString());
    }

    private void importSample() {
        var upload = agency.office().contentType("multipart/form-data").multiPart("file", SAMPLE.toFile());
        var read = made(upload, "POST", "/api/v1/plan-imports");
        shared.put("import", read.getString("id"));
        shared.put("importRow", read.getString("rows[0].rowId"));
    }

    private void trail() {
        var read = agency.leader().queryParam("event", "PlanImportUploaded").get("/api/v1/audit-entries");
        shared.put("entry", read.path("items[0].id"));
    }

    private void takeForm() {
        var address = "/api/v1/document-templates";
        byte[] form = agency.office()
                .accept("*/*")
                .get(address + "/kinds/CONSOLIDATION/starter")
                .asByteArray();
        var upload = agency.office()
                .contentType("multipart/form-data")
                .multiPart("kind", "CONSOLIDATION")
                .multiPart("file", "mau.docx", form);
        shared.put("template", made(upload, "POST", address).getString("id"));
        shared.put("templateKind", "CONSOLIDATION");
        shared.put("section", "DIFFICULTIES");
    }

    private void connectSystem() {
        var administrator = agency.as(Role.ADMINISTRATOR, "VP");
        var system = Map.of(
                "clientId",
                "he-thong-" + agency.id().toString().substring(24),
                "name",
                "Cổng dịch vụ công",
                "contact",
                "Nguyễn Văn Tích",
                "role",
                "READER",
                "unitId",
                agency.unit("VP"),
                "scopes",
                List.of("plans:read"),
                "expiresOn",
                "2099-12-31",
                "allowedAddresses",
                List.of(),
                "requestsPerMinute",
                60);
        var client =
                made(administrator.body(system), "POST", "/api/v1/api-clients").getString("id");
        var token = made(
                administrator.body(
                        Map.of("expiresOn", LocalDate.now().plusDays(1).toString())),
                "POST",
                "/api/v1/api-clients/%s/tokens".formatted(client));
        shared.put("apiClient", client);
        shared.put("apiToken", token.getString("token.id"));
    }

    private String newPlan() {
        var plan = Map.of("title", "Kế hoạch", "periodFrom", "2024-01-01", "periodTo", "2024-12-31");
        return made(agency.office().body(plan), "POST", "/api/v1/plans").getString("id");
    }

    private String addTask(String plan, String unit) {
        return addTask(plan, unit, "Ngày 31/12/2024");
    }

    private String addTask(String plan, String unit, String deadline) {
        var lead = List.of(Map.of("unitId", agency.unit(unit)));
        var task = Map.of("kind", "TASK", "content", "Việc của " + unit, "lead", lead, "deadlineText", deadline);
        return made(agency.office().body(task), "POST", "/api/v1/plans/%s/items".formatted(plan))
                .getString("id");
    }

    private static JsonPath made(RequestSpecification request, String method, String path) {
        var answer = request.request(method, path);
        if (answer.statusCode() >= 300) {
            throw new AssertionError("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.asString()));
        }
        return answer.jsonPath();
    }

    /** In which unit of the tests somebody of this role is. */
    static String unitOf(Role role) {
        return switch (role) {
            case ADMINISTRATOR, OFFICE -> "VP";
            case LEADER -> "LD";
            case UNIT_HEAD, OFFICER, EDITOR, READER -> "LDVL";
        };
    }
}
