package vn.tiendo.report.form;

import java.time.Instant;

/** A version of a form and when it was published. */
public record PublishedVersion(int number, Instant publishedAt) {}
