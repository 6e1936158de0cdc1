package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/**
 * Shares the waiting mails among the replicas. Whoever takes one has it for some minutes, by the clock of the database; when
 * they are over without an outcome, its holder is gone and the next one takes it. No statement here waits for another.
 */
@ApplicationScoped
class Leases {
    /** Longer than a batch takes against a server that does not answer. */
    private static final String LEASE = "interval '%d seconds'";

    /** One minute, then twice as long each time, at most an hour. */
    private static final String BACKOFF = "least(interval '1 hour', interval '1 minute' * power(2, m.attempts - 1))";

    private static final int LONGEST_ERROR = 500;

    private final DataSource database;
    private final SendingConfiguration configuration;

    @Inject
    Leases(DataSource database, SendingConfiguration configuration) {
        this.database = database;
        this.configuration = configuration;
    }

    List<WaitingMail> take(int atMost) {
        return new Sql("""
                update mail_outbox m set lease_until = now() + %s, attempts = attempts + 1
                where m.id in (select w.id from mail_outbox w
                               where w.state = 'WAITING' and w.next_attempt_at <= now()
                                 and (w.lease_until is null or w.lease_until < now())
                               order by w.next_attempt_at, w.id limit %d for update skip locked)
                returning m.*""".formatted(LEASE.formatted(configuration.lease().toSeconds()), atMost))
                .list(database, WaitingMail::of);
    }

    /** The words are not needed any more; the row says that it was sent. */
    void sent(WaitingMail mail) {
        new Sql("""
                update mail_outbox set state = 'SENT', sent_at = now(), lease_until = null, plain = '', html = '', last_error = null
                where id = ? and state = 'WAITING'""", mail.id()).run(database);
    }

    /** Tried again later, until a day after it was written. */
    void failed(WaitingMail mail, Throwable why) {
        var words = String.valueOf(why.getMessage());
        new Sql("""
                update mail_outbox m set lease_until = null, last_error = ?, next_attempt_at = now() + %1$s,
                       state = case when now() + %1$s > m.give_up_at then 'FAILED' else 'WAITING' end
                where m.id = ? and m.state = 'WAITING'""".formatted(BACKOFF), words.substring(0, Math.min(words.length(), LONGEST_ERROR)), mail.id())
                .run(database);
    }
}
