package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Properties;
import vn.tiendo.notification.mail.MailConfiguration.Protection;

/** Speaks to the mail server. It never waits longer than some seconds for any answer. */
@ApplicationScoped
class SmtpServer {
    private static final String PATIENCE = "10000";
    private static final String UTF_8 = "UTF-8";

    private final MailConfiguration configuration;
    private final Correspondence words;

    @Inject
    SmtpServer(MailConfiguration configuration, Correspondence words) {
        this.configuration = configuration;
        this.words = words;
    }

    /** One connection for several mails. */
    Connection open() throws MessagingException {
        var session = Session.getInstance(properties());
        var transport = session.getTransport("smtp");
        transport.connect(
                configuration.username().orElse(null), configuration.password().orElse(null));
        return new Connection(session, transport);
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", configuration.host().orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(configuration.port()));
        properties.put("mail.smtp.auth", String.valueOf(configuration.username().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(configuration.protection() == Protection.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(configuration.protection() == Protection.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /** An open connection. */
    final class Connection implements AutoCloseable {
        private final Session session;
        private final Transport transport;

        private Connection(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        void send(WaitingMail mail) throws MessagingException {
            var message = new Letter(session, mail.messageId());
            message.setFrom(new InternetAddress(configuration.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(new Date());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("List-Unsubscribe", "<" + words.accountUrl() + ">");
            message.setContent(alternatives(mail));
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        }

        /** Asks the server, which may have closed it since the last mail. */
        boolean isOpen() {
            return transport.isConnected();
        }

        private static MimeMultipart alternatives(WaitingMail mail) throws MessagingException {
            var plain = new MimeBodyPart();
            plain.setText(mail.plain(), UTF_8);
            var html = new MimeBodyPart();
            html.setText(mail.html(), UTF_8, "html");
            return new MimeMultipart("alternative", plain, html);
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // what was accepted is accepted, however the server takes leave
                return;
            }
        }
    }

    /** Keeps its Message-ID, which the library would make anew each time. */
    private static final class Letter extends MimeMessage {
        private final String messageId;

        Letter(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
