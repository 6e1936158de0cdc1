package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.notification.Audience.Whom;
import vn.tiendo.notification.mail.Correspondence;
import vn.tiendo.notification.mail.MailDraft;
import vn.tiendo.notification.mail.Outbox;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Tells an audience in the transaction of the cause: one statement, and one more where somebody wants a mail at once. What
 * somebody does is no news to them.
 */
@ApplicationScoped
class Telling {
    private final DataSource database;
    private final Outbox outbox;
    private final Correspondence words;
    private final BusinessClock clock;
    private final CurrentActor current;

    @Inject
    Telling(DataSource database, Outbox outbox, Correspondence words, BusinessClock clock, CurrentActor current) {
        this.database = database;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
        this.current = current;
    }

    /** @param unitId whose matter it is */
    void tell(Notice notice, UUID agencyId, UUID unitId, Whom whom) {
        tell(notice, new Audience(agencyId, unitId, whom, List.of(), whoDidIt()));
    }

    /** @param accounts the people who are told, by name */
    void tellByName(Notice notice, UUID agencyId, UUID unitId, Collection<UUID> accounts) {
        tell(notice, new Audience(agencyId, unitId, Whom.NAMED, accounts, whoDidIt()));
    }

    private @Nullable UUID whoDidIt() {
        return current.find().map(Actor::accountId).orElse(null);
    }

    private void tell(Notice notice, Audience audience) {
        var sql = new Sql(
                """
                with people as (
                    select a.id, p.agency_id, a.email, a.display_name,
                           coalesce(f.delivery, case p.role when 'OFFICER' then ? else ? end) as delivery
                    from position p join account a on a.id = p.account_id
                    left join notification_preference f on f.account_id = a.id and f.kind = ? where""", notice.kind().usualFor(Role.OFFICER), notice.kind().usualFor(Role.UNIT_HEAD), notice.kind());
        audience.addTo(sql, clock.today());
        sql.add("""
                ), told as (
                    insert into notification (id, agency_id, account_id, kind, title, detail, link, created_at, waits_for_digest)
                    select uuidv7(), (array_agg(agency_id))[1], id, ?, ?, ?, ?, ?, bool_or(delivery = 'DIGEST' and email is not null and ?)
                    from people group by id returning id, agency_id, account_id)
                select distinct t.id, t.agency_id, t.account_id, p.email, p.display_name
                from told t join people p on p.id = t.account_id
                where p.delivery = 'SINGLE' and p.email is not null""", notice.kind(), notice.title(), notice.detail(), notice.link(), clock.now(), outbox.isOn());
        mail(sql.list(database, row -> draft(notice, row)));
    }

    private void mail(List<MailDraft> drafts) {
        if (outbox.isOn() && !drafts.isEmpty()) {
            outbox.add(drafts);
        }
    }

    private MailDraft draft(Notice notice, Row row) {
        UUID notification = row.id("id");
        return MailDraft.single(
                row.id("agency_id"),
                row.id("account_id"),
                row.text("email"),
                notification,
                words.single(row.text("display_name"), notice.title(), notice.detail(), notice.link()));
    }
}
