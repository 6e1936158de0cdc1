package vn.tiendo.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Empties the outbox; no request waits for it, and no transaction is open while a mail is under way. */
@ApplicationScoped
class Sender {
    static final int BATCH = 20;
    private static final int MOST_BATCHES_AT_ONCE = 100;
    private static final int MOST_BROKEN = 2;

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

    /**
     * A server may close the connection between two mails as often as it likes; one that breaks off in the middle of a mail
     * again and again would keep the others waiting for longer than they are leased.
     *
     * @return whether the server could be reached; one that could not has refused all that are left
     */
    private boolean send(List<WaitingMail> mails) {
        var left = new ArrayDeque<>(mails);
        int broken = 0;
        try {
            while (!left.isEmpty() && broken < MOST_BROKEN) {
                broken += sendWhileOpen(left) ? 0 : 1;
            }
            if (left.isEmpty()) {
                return true;
            }
            throw new MessagingException("The mail server breaks off the connection in the middle of mails");
        } catch (MessagingException e) {
            Log.warnf("The mail server does not take mails: %s", e.getMessage());
            left.forEach(mail -> leases.failed(mail, e));
            return false;
        }
    }

    /** Over one connection; at least one mail goes from those that are left.
     *
     * @return whether the connection ended between two mails, and not with one
     */
    private boolean sendWhileOpen(Queue<WaitingMail> left) throws MessagingException {
        try (var connection = server.open()) {
            do {
                boolean sent = send(connection, left.remove());
                if (!connection.isOpen()) {
                    return sent;
                }
            } while (!left.isEmpty());
            return true;
        }
    }

    /** @return whether the server took it; whatever is wrong with one mail keeps no other from going */
    private boolean send(SmtpServer.Connection connection, WaitingMail mail) {
        try {
            connection.send(mail);
        } catch (MessagingException | RuntimeException e) {
            Log.warnf("Mail %s was not sent at attempt %d: %s", mail.messageId(), mail.attempts(), e.getMessage());
            leases.failed(mail, e);
            return false;
        }
        leases.sent(mail);
        return true;
    }
}
