package vn.tiendo.identity.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;

/** Accounts of kind SYSTEM: one position, no password, so that nobody can sign in as a system. */
@ApplicationScoped
class SystemAccounts {
    private static final String TITLE = "Hệ thống kết nối";
    /** No person's name for signing in has a colon. */
    private static final String USERNAME = "api:";

    private final AgroalDataSource database;

    @Inject
    SystemAccounts(AgroalDataSource database) {
        this.database = database;
    }

    /** Opens the account of a system that registers. */
    Actor open(UUID agencyId, RegisterApiClient request) {
        requireUnit(agencyId, request.unitId());
        var account = new Actor(
                Ids.next(),
                Ids.next(),
                agencyId,
                request.unitId(),
                request.role(),
                USERNAME + request.clientId(),
                request.name().strip(),
                TITLE);
        new Sql(
                        "insert into account (id, agency_id, kind, username, display_name) values (?, ?, 'SYSTEM', ?, ?)",
                        account.accountId(),
                        agencyId,
                        account.username(),
                        account.name())
                .run(database);
        new Sql(
                        "insert into position (id, agency_id, account_id, unit_id, role, title) values (?, ?, ?, ?, ?, ?)",
                        account.positionId(),
                        agencyId,
                        account.accountId(),
                        account.unitId(),
                        account.role(),
                        account.title())
                .run(database);
        return account;
    }

    SystemPosition positionOf(ApiClient client) {
        return new Sql("select role, unit_id from position where id = ?", client.positionId())
                .list(database, row -> new SystemPosition(row.code(Role.class, "role"), row.id("unit_id")))
                .getFirst();
    }

    /** The trail and the stories keep the name that stood there at the time. */
    void change(ApiClient client, SystemPosition position) {
        requireUnit(client.agencyId(), position.unitId());
        new Sql("update account set display_name = ? where id = ?", client.name(), client.accountId()).run(database);
        new Sql(
                        "update position set role = ?, unit_id = ? where id = ?",
                        position.role(),
                        position.unitId(),
                        client.positionId())
                .run(database);
    }

    /** Who acts, from a row that joins account and position. */
    static Actor actor(Row row, Authority authority) {
        return new Actor(
                        row.id("account_id"),
                        row.id("position_id"),
                        row.id("agency_id"),
                        row.id("unit_id"),
                        row.code(Role.class, "role"),
                        row.text("username"),
                        row.text("display_name"),
                        row.text("title"))
                .with(authority);
    }

    private void requireUnit(UUID agencyId, UUID unitId) {
        boolean isOurs = new Sql(
                                "select count(*) as count from unit where id = ? and agency_id = ? and kind <> 'EXTERNAL'",
                                unitId,
                                agencyId)
                        .number(database)
                > 0;
        if (!isOurs) {
            throw Invalid.field("unitId", "Đơn vị này không có trong cơ quan. Hãy chọn đơn vị khác.");
        }
    }
}
