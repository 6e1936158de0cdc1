package vn.tiendo.identity.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.shared.time.BusinessClock;

/** Delegations as other features may ask for them. */
@ApplicationScoped
public class Delegations {
    private final DataSource database;

    @Inject
    Delegations(DataSource database) {
        this.database = database;
    }

    /**
     * Whether somebody of this name was authorised by a leader, in this form, to sign in the name of the agency on this
     * day. Taken back on the day itself means not authorised.
     *
     * @param signerName as in the signature block, without title
     * @param content what is signed, as the scope of writing it
     */
    public boolean authorisesSigning(
            UUID agencyId, DelegationForm form, String signerName, Scope content, LocalDate on) {
        var dayAfter = on.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        var wanted = name(signerName);
        return new Sql("""
                        select taker.display_name
                        from delegation d
                        join position p on p.id = d.delegator_position_id
                        join account taker on taker.id = d.delegate_account_id
                        where d.agency_id = ? and p.role = 'LEADER' and d.form = ? and ? = any (d.scopes)
                          and ? between greatest(d.valid_from, p.valid_from) and least(d.valid_to, p.valid_to)
                          and (d.revoked_at is null or d.revoked_at >= ?)""", agencyId, form, content, on, dayAfter)
                .list(database, row -> name(row.text("display_name")))
                .contains(wanted);
    }

    private static String name(String asWritten) {
        return VietnameseText.foldTones(VietnameseText.normaliseSpaces(asWritten));
    }
}
