package vn.tiendo.identity.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.DelegatedPositions;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** The positions in which a person may act because somebody delegated them. */
@ApplicationScoped
class PositionsByDelegation implements DelegatedPositions {
    private final DataSource database;

    @Inject
    PositionsByDelegation(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Actor> of(UUID accountId, LocalDate on) {
        return new Sql("""
                select d.id, array_to_string(d.scopes, ',') as scope_codes, giver.display_name as delegator,
                       taker.id as account_id, taker.username, taker.display_name,
                       p.id as position_id, p.agency_id, p.unit_id, p.role, p.title
                from delegation d
                join position p on p.id = d.delegator_position_id
                join account giver on giver.id = p.account_id
                join account taker on taker.id = d.delegate_account_id
                where d.delegate_account_id = ? and d.revoked_at is null
                  and ? between greatest(d.valid_from, p.valid_from) and least(d.valid_to, p.valid_to)
                order by d.id""", accountId, on).list(database, PositionsByDelegation::actor);
    }

    /** The position may have lost powers since they were lent. */
    private static Actor actor(Row row) {
        var role = row.code(Role.class, "role");
        var scopes = EnumSet.copyOf(role.scopes());
        scopes.retainAll(DelegationLine.scopes(row));
        return new Actor(
                        row.id("account_id"),
                        row.id("position_id"),
                        row.id("agency_id"),
                        row.id("unit_id"),
                        role,
                        row.text("username"),
                        row.text("display_name"),
                        row.text("title"))
                .with(Authority.delegated(row.id("id"), row.text("delegator"), scopes));
    }
}
