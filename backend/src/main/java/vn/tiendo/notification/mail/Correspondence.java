package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Composes mails out of lines and links. Everything that people wrote is escaped. */
@ApplicationScoped
public class Correspondence {
    private static final String ACCOUNT = "/tai-khoan";

    private final MailConfiguration configuration;

    @Inject
    Correspondence(MailConfiguration configuration) {
        this.configuration = configuration;
    }

    /** One notice. */
    public MailWords single(String name, String title, String detail, String link) {
        var page = begin(name);
        page.paragraph(title);
        detail.lines().filter(line -> !line.isBlank()).forEach(page::paragraph);
        page.link("Mở trên hệ thống", url(link));
        return page.end(subject(title), accountUrl());
    }

    /** A mail that the caller fills. */
    public MailPage begin(String name) {
        return new MailPage("Kính gửi: " + name);
    }

    /** Ends a mail with how to change what comes. */
    public MailWords end(MailPage page, String title) {
        return page.end(subject(title), accountUrl());
    }

    public String url(String link) {
        return configuration.publicUrl() + link;
    }

    String accountUrl() {
        return url(ACCOUNT);
    }

    /** What people wrote has no line feed that would begin another header. */
    private static String subject(String title) {
        return "[Tiến Độ] " + title.replaceAll("\\p{Cc}+", " ");
    }
}
