package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what waits when a test means to. */
@ApplicationScoped
public class MailSending {
    @Inject
    Sender sender;

    public void sendAll() {
        sender.sendAll();
    }
}
