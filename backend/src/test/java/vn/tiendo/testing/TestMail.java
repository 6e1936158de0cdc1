package vn.tiendo.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server where the program expects one, for as long as a test needs it. */
public final class TestMail implements AutoCloseable {
    private final GreenMail server;

    private TestMail(GreenMail server) {
        this.server = server;
    }

    public static TestMail start() {
        return startAt(port());
    }

    /** Where the program expects the server. */
    static int port() {
        return ConfigProvider.getConfig().getValue("tiendo.mail.port", Integer.class);
    }

    /** Somewhere else, for what stands between the program and it. */
    static TestMail startAt(int port) {
        var server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new TestMail(server);
    }

    /** What came for one address, the oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** The plain text of a mail. */
    public static String plain(MimeMessage message) {
        return part(message, 0);
    }

    /** The HTML of a mail. */
    public static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int index) {
        try {
            return (String)
                    ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
