package vn.tiendo.identity.client;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.network.AddressRange;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.Unauthenticated;
import vn.tiendo.shared.time.BusinessClock;

/** Looks a token up in the database and stamps its use, to the minute. */
@ApplicationScoped
class TokenCheck {
    private static final String CLIENT = """
                   c.disabled or a.disabled_at is not null as disabled,
                   array_to_string(c.scopes, ' ') as scopes, array_to_string(c.allowed_addresses, ' ') as addresses,
                   c.requests_per_minute, c.id as client, c.account_id, c.position_id, c.agency_id,
                   a.username, a.display_name, p.unit_id, p.role, p.title
            from api_client c join account a on a.id = c.account_id join position p on p.id = c.position_id
            """;

    private static final String BY_TOKEN = """
            select t.id as used, coalesce(t.last_used_at < now() - interval '1 minute', true) as stamp,
                   least(t.expires_on, c.expires_on) as last_day,
            """ + CLIENT + """
                 join api_token t on t.api_client_id = c.id
            where t.token_hash = ? and t.revoked_at is null""";

    private static final String BY_NAME = """
            select c.id as used, coalesce(c.last_used_at < now() - interval '1 minute', true) as stamp,
                   c.expires_on as last_day,
            """ + CLIENT + """
            where c.client_id = ?""";

    private final AgroalDataSource database;

    @Inject
    TokenCheck(AgroalDataSource database) {
        this.database = database;
    }

    /** What the token opens.
     *
     * @throws Unauthenticated when there is none like it, or it was taken back
     * @throws Forbidden when its client is stopped
     */
    @Transactional
    CheckedToken check(TokenSecret secret) {
        return used(
                new Sql(BY_TOKEN, secret.hash()),
                "update api_token set last_used_at = date_trunc('minute', now()) where id = ?");
    }

    /** What a token opens that the provider gave to this system.
     *
     * @throws Unauthenticated when no system is registered under this id
     * @throws Forbidden when it is stopped
     */
    @Transactional
    CheckedToken registered(String clientId) {
        return used(
                new Sql(BY_NAME, clientId),
                "update api_client set last_used_at = date_trunc('minute', now()) where id = ?");
    }

    private CheckedToken used(Sql find, String stamp) {
        var found = find.first(database, Found::of).orElseThrow(TokenCheck::unknown);
        if (found.disabled()) {
            throw new Forbidden("api-client-disabled", "Hệ thống kết nối này đang bị tạm ngừng. Hãy liên hệ quản trị.");
        }
        if (found.stamp()) {
            new Sql(stamp, found.used()).run(database);
        }
        return found.token();
    }

    static Unauthenticated unknown() {
        return new Unauthenticated(
                "token-invalid", "Mã truy cập không đúng hoặc đã bị thu hồi. Hãy xin quản trị cấp mã mới.");
    }

    /** A row of the answer, before anybody has looked whether it may be used. */
    private record Found(UUID used, boolean stamp, boolean disabled, CheckedToken token) {

        static Found of(Row row) {
            var authority = Authority.ofClient(row.id("client"), scopes(row.text("scopes")));
            var token = new CheckedToken(
                    SystemAccounts.actor(row, authority),
                    addresses(row.text("addresses")),
                    row.integer("requests_per_minute"),
                    endOf(row.date("last_day")));
            return new Found(row.id("used"), row.flag("stamp"), row.flag("disabled"), token);
        }

        private static Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        }

        private static Set<Scope> scopes(String names) {
            return Arrays.stream(names.split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
        }

        private static List<AddressRange> addresses(String ranges) {
            return Stream.of(ranges.split(" "))
                    .filter(range -> !range.isEmpty())
                    .map(AddressRange::of)
                    .toList();
        }
    }
}
