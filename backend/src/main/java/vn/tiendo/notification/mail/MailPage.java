package vn.tiendo.notification.mail;

/** A mail being written, in both forms at once. */
public final class MailPage {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    MailPage(String salutation) {
        html.append(
                "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><body style=\"font-family: sans-serif\">");
        paragraph(salutation);
    }

    public MailPage heading(String words) {
        plain.append(words.toUpperCase()).append("\n\n");
        html.append("<h3>").append(escaped(words)).append("</h3>\n");
        return this;
    }

    public MailPage paragraph(String words) {
        plain.append(words).append("\n\n");
        html.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    /** A line of a list that leads somewhere.
     *
     * @param about smaller words below it
     */
    public MailPage item(String words, String about, String url) {
        plain.append("- ")
                .append(words)
                .append("\n  ")
                .append(about)
                .append("\n  ")
                .append(url)
                .append("\n\n");
        html.append("<p><a href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(words))
                .append("</a><br><small>")
                .append(escaped(about))
                .append("</small></p>\n");
        return this;
    }

    public MailPage link(String words, String url) {
        plain.append(words).append(": ").append(url).append("\n\n");
        html.append("<p><a href=\"")
                .append(escaped(url))
                .append("\">")
                .append(escaped(words))
                .append("</a></p>\n");
        return this;
    }

    MailWords end(String subject, String accountUrl) {
        plain.append("-- \nThư tự động, xin không trả lời. Chọn thư muốn nhận tại: ")
                .append(accountUrl)
                .append('\n');
        html.append("<hr><p><small>Thư tự động, xin không trả lời. <a href=\"")
                .append(escaped(accountUrl))
                .append("\">Chọn thư muốn nhận hoặc ngừng nhận</a></small></p></body></html>\n");
        return new MailWords(subject, plain.toString(), html.toString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
