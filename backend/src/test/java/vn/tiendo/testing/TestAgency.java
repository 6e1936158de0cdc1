package vn.tiendo.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Accounts.NewAccount;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Ids;

/**
 * An agency of its own for one test, with the units and groups of the sample and an account for each role, so that
 * tests need no cleaning and no order.
 */
public final class TestAgency {
    /** The password of everybody in it. */
    public static final String PASSWORD = "mat-khau-kiem-thu";

    private final UUID id = Ids.next();
    private final String suffix = id.toString().substring(24);
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> groups = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> cookies = new HashMap<>();

    private int more;

    private TestAgency() {}

    /** The units VP, LD, KHTC, NCC, LDVL, TTDVVL, BBT, BPMC and the groups @ALL, @DIVISIONS, @SUBORDINATES, @CONCERNED. */
    public static TestAgency create() {
        var agency = new TestAgency();
        agency.unit(agency.id, "SO", "Sở Kiểm thử", "AGENCY");
        // an administrator of a test signs in with the password alone
        TestDatabase.run(
                "insert into identity_setting (agency_id, idle_minutes, second_factor_roles) values (?, 15, '{}')",
                agency.id);
        agency.unit("VP", "Văn phòng Sở", "OFFICE");
        agency.unit("LD", "Lãnh đạo Sở", "LEADERSHIP");
        agency.unit("KHTC", "Phòng Kế hoạch - Tài chính", "DIVISION");
        agency.unit("NCC", "Phòng Người có công", "DIVISION");
        agency.unit("LDVL", "Phòng Lao động - Việc làm", "DIVISION");
        agency.unit("TTDVVL", "Trung tâm Dịch vụ việc làm", "SUBORDINATE");
        agency.unit("BBT", "Ban Biên tập Website Sở", "EDITORIAL_BOARD");
        agency.unit("BPMC", "Bộ phận một cửa", "ONE_STOP");
        agency.group("@ALL", "Các phòng, đơn vị", "{OFFICE,DIVISION,SUBORDINATE}", false);
        agency.group("@DIVISIONS", "Các phòng thuộc Sở", "{DIVISION}", false);
        agency.group("@SUBORDINATES", "Các đơn vị trực thuộc", "{SUBORDINATE}", false);
        agency.group("@CONCERNED", "Các phòng, đơn vị có liên quan", "{}", true);
        return agency;
    }

    public UUID id() {
        return id;
    }

    public UUID unit(String code) {
        return units.get(code);
    }

    /** A body outside the agency that its plans may name. */
    public UUID outsideBody(String code, String name) {
        unit(code, name, "EXTERNAL");
        return unit(code);
    }

    public UUID group(String code) {
        return groups.get(code);
    }

    /** Requests of the Office. */
    public RequestSpecification office() {
        return as(Role.OFFICE, "VP");
    }

    /** Requests of the Director. */
    public RequestSpecification leader() {
        return as(Role.LEADER, "LD");
    }

    /** Requests of the head of a unit. */
    public RequestSpecification head(String unitCode) {
        return as(Role.UNIT_HEAD, unitCode);
    }

    /** Requests of an officer of a unit. */
    public RequestSpecification officer(String unitCode) {
        return as(Role.OFFICER, unitCode);
    }

    /** Requests, in JSON, of somebody who holds this role in this unit. */
    public RequestSpecification as(Role role, String unitCode) {
        return given().cookie("tiendo_session", cookie(role, unitCode)).contentType(ContentType.JSON);
    }

    /** The session of somebody who holds this role in this unit. */
    public String cookie(Role role, String unitCode) {
        return cookies.computeIfAbsent(role + "@" + unitCode, key -> signIn(actor(role, unitCode)));
    }

    /** The same as somebody else, for a test that ends the session. */
    public RequestSpecification asAnew(Role role, String unitCode) {
        return given().cookie("tiendo_session", signIn(newActor(role, unitCode)))
                .contentType(ContentType.JSON);
    }

    /** Somebody who holds this role in this unit; opened at the first call. */
    public Actor actor(Role role, String unitCode) {
        return actors.computeIfAbsent(role + "@" + unitCode, key -> open(role, unitCode, suffix));
    }

    /** One more person of this role in this unit, whom nobody else uses. */
    public Actor newActor(Role role, String unitCode) {
        return open(role, unitCode, suffix + "." + ++more);
    }

    /** What of somebody is personal goes, as when they ask for it. */
    public void erase(Actor actor) {
        var administrator = as(Role.ADMINISTRATOR, "VP");
        var account = "/api/v1/accounts/" + actor.accountId();
        as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", administrator.get(account).header("ETag"))
                .delete(account + "/personal-data")
                .then()
                .statusCode(200);
    }

    /** Gives somebody one more position. */
    public UUID alsoHolds(Actor actor, Role role, String unitCode) {
        var position = Ids.next();
        TestDatabase.run(
                "insert into position (id, agency_id, account_id, unit_id, role, title) values (?, ?, ?, ?, ?, ?)",
                position,
                id,
                actor.accountId(),
                unit(unitCode),
                role.name(),
                "Chức vụ thứ hai " + unitCode);
        return position;
    }

    /** From now on administrators of this agency show a second factor, as everywhere outside of tests. */
    public void requireSecondFactor() {
        TestDatabase.run("update identity_setting set second_factor_roles = '{ADMINISTRATOR}' where agency_id = ?", id);
    }

    private Actor open(Role role, String unitCode, String ending) {
        return Arc.container()
                .instance(Accounts.class)
                .get()
                .open(new NewAccount(
                        id,
                        unit(unitCode),
                        role,
                        "%s.%s.%s".formatted(role, unitCode, ending).toLowerCase(),
                        "Người " + role + " " + unitCode,
                        "Chức vụ " + unitCode,
                        PASSWORD));
    }

    private static String signIn(Actor actor) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", actor.username(), "password", PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .cookie("tiendo_session");
    }

    private void unit(String code, String name, String kind) {
        unit(Ids.next(), code, name, kind);
    }

    private void unit(UUID unitId, String code, String name, String kind) {
        boolean isAgency = unitId.equals(id);
        TestDatabase.run(
                """
                insert into unit (id, agency_id, parent_id, code, name, kind, ordinal, symbol, place, parent_body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                unitId,
                id,
                isAgency ? null : id,
                code,
                name,
                kind,
                units.size(),
                isAgency ? "SKT" : null,
                isAgency ? "Bắc Giang" : null,
                isAgency ? "UBND tỉnh Bắc Giang" : null);
        units.put(code, unitId);
    }

    private void group(String code, String name, String kinds, boolean open) {
        var groupId = Ids.next();
        TestDatabase.run(
                "insert into unit_group (id, agency_id, code, name, kinds, is_open) values (?, ?, ?, ?, cast(? as text[]), ?)",
                groupId,
                id,
                code,
                name,
                kinds,
                open);
        groups.put(code, groupId);
    }
}
