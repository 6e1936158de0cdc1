package vn.tiendo.report.form.total;

import java.util.Map;

/** A fixed row over all units. */
public record FormAddedRow(String key, String title, Map<String, String> cells) {}
