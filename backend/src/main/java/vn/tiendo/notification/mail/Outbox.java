package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Where mails wait for their transaction to end and for the mail server. */
@ApplicationScoped
public class Outbox {
    private final DataSource database;
    private final MailConfiguration configuration;

    @Inject
    Outbox(DataSource database, MailConfiguration configuration) {
        this.database = database;
        this.configuration = configuration;
    }

    /** Whether there is a mail server; without one nobody writes mails. */
    public boolean isOn() {
        return configuration.host().isPresent();
    }

    /** Puts mails in; one that its person has got already is left out.
     *
     * @return how many are new
     */
    public int add(List<MailDraft> drafts) {
        var domain = domain();
        return new Sql(
                        """
                insert into mail_outbox (id, agency_id, account_id, kind, key, message_id, address, subject, plain, html)
                select uuidv7(), * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        ids(drafts, MailDraft::agencyId),
                        ids(drafts, MailDraft::accountId),
                        texts(drafts, draft -> draft.kind().name()),
                        texts(drafts, MailDraft::key),
                        texts(drafts, draft -> draft.messageId(domain)),
                        texts(drafts, MailDraft::address),
                        texts(drafts, draft -> draft.words().subject()),
                        texts(drafts, draft -> draft.words().plain()),
                        texts(drafts, draft -> draft.words().html()))
                .run(database);
    }

    private String domain() {
        var host = URI.create(configuration.publicUrl()).getHost();
        return host == null ? "tiendo" : host;
    }

    private static UUID[] ids(List<MailDraft> drafts, Function<MailDraft, UUID> field) {
        return drafts.stream().map(field).toArray(UUID[]::new);
    }

    private static String[] texts(List<MailDraft> drafts, Function<MailDraft, String> field) {
        return drafts.stream().map(field).toArray(String[]::new);
    }
}
