package vn.tiendo.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;

/** Empties the outbox; no request waits for it, and no transaction is open while a mail is under way. */
@ApplicationScoped
class Sender {
    static final int BATCH = 20;
    private static final int MOST_BATCHES_AT_ONCE = 100;

    private final Leases leases;
    private final SmtpServer server;
    private final Outbox outbox;

    @Inject
    Sender(Leases leases, SmtpServer server, Outbox outbox) {
        this.leases = leases;
        this.server = server;
        this.outbox = outbox;
    }

    /** Goes on while there is a backlog, but lets go now and then, so that a stop of the program does not wait. */
    @RunOnVirtualThread
    @Scheduled(every = "{tiendo.outbox.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAll() {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE && outbox.isOn(); i++) {
            if (sendSome() < BATCH) {
                return;
            }
        }
    }

    /** @return how many were tried; none when the server could not be reached */
    int sendSome() {
        var mails = leases.take(BATCH);
        return mails.isEmpty() || !send(mails) ? 0 : mails.size();
    }

    /** @return whether the server could be reached; one that could not has refused them all */
    private boolean send(List<WaitingMail> mails) {
        try (var connection = server.open()) {
            mails.forEach(mail -> send(connection, mail));
            return true;
        } catch (MessagingException e) {
            Log.warnf("The mail server does not take mails: %s", e.getMessage());
            mails.forEach(mail -> leases.failed(mail, e));
            return false;
        }
    }

    private void send(SmtpServer.Connection connection, WaitingMail mail) {
        try {
            connection.send(mail);
            leases.sent(mail);
        } catch (MessagingException e) {
            Log.warnf("Mail %s was not sent at attempt %d: %s", mail.messageId(), mail.attempts(), e.getMessage());
            leases.failed(mail, e);
        }
    }
}
