package vn.tiendo.notification.mail;

/** A mail in words: its subject and the same text twice, plain and in HTML. */
public record MailWords(String subject, String plain, String html) {}
