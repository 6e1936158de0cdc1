package vn.tiendo.identity.client;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** API clients of an agency and their tokens. */
@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {
    private final AgroalDataSource database;

    @Inject
    ApiClientRepository(AgroalDataSource database) {
        this.database = database;
    }

    ApiClient require(UUID agencyId, UUID id) {
        return find("agencyId = ?1 and id = ?2", agencyId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Hệ thống kết nối"));
    }

    /** A new version, whatever of it was changed. */
    void touch(ApiClient client) {
        getEntityManager().lock(client, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    boolean isTaken(String clientId) {
        return count("clientId", clientId) > 0;
    }

    List<ApiToken> tokensOf(ApiClient client) {
        return getEntityManager()
                .createQuery("from ApiToken where apiClientId = :client order by id desc", ApiToken.class)
                .setParameter("client", client.id())
                .getResultList();
    }

    ApiToken requireToken(ApiClient client, UUID tokenId) {
        return tokensOf(client).stream()
                .filter(token -> token.id().equals(tokenId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Mã truy cập"));
    }

    Page<ApiClientRow> page(UUID agencyId, PageQuery query, LocalDate today) {
        var after = Cursor.decode(query.cursor, 1);
        var rows = new Sql("""
                        select c.id, c.client_id, c.name, p.role, p.unit_id, c.expires_on, c.disabled, t.active,
                               greatest(c.last_used_at, t.last_used_at) as last_used_at
                        from api_client c join position p on p.id = c.position_id
                        cross join lateral (
                            select count(*) filter (where revoked_at is null and expires_on >= ?) as active,
                                   max(last_used_at) as last_used_at
                            from api_token where api_client_id = c.id) t
                        where c.agency_id = ?""", today, agencyId)
                .addWhen(after != null, "and c.id < ?", after == null ? null : after.id(0))
                .add("order by c.id desc")
                .limit(query.limit + 1)
                .list(database, ApiClientRepository::row);
        return Page.cut(
                rows, query.limit, row -> Cursor.of(row.id()), query.total ? count("agencyId", agencyId) : null);
    }

    private static ApiClientRow row(Row row) {
        return new ApiClientRow(
                row.id("id"),
                row.text("client_id"),
                row.text("name"),
                row.code(Role.class, "role"),
                row.id("unit_id"),
                row.date("expires_on"),
                row.flag("disabled"),
                (int) row.number("active"),
                row.instantOrNull("last_used_at"));
    }
}
