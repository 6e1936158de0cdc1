package vn.tiendo.report.form.filling;

import java.util.Map;

/** A row with all its cells.
 *
 * @param title of a fixed row; else empty
 * @param cells by the key of the column; without those that are empty
 */
public record FilledRow(String id, String title, Map<String, String> cells) {}
