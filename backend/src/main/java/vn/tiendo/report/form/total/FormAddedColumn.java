package vn.tiendo.report.form.total;

/** A column of numbers that is added up or computed from sums. */
public record FormAddedColumn(String key, String title, int decimals) {}
