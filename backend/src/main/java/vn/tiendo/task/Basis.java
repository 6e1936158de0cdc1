package vn.tiendo.task;

/** By which deadline lateness is counted. */
public enum Basis {
    /** The deadline after extensions. */
    ADJUSTED("a.due_on", "a.due_sort", "a.due_sort = 'infinity'", ""),
    /** The deadline as issued. */
    ORIGINAL("a.original_due_on", "a.original_due_on", "a.original_due_on is null", "_original");

    private final String lastDay;
    private final String comparedDay;
    private final String undated;
    private final String columnSuffix;

    Basis(String lastDay, String comparedDay, String undated, String columnSuffix) {
        this.lastDay = lastDay;
        this.comparedDay = comparedDay;
        this.undated = undated;
        this.columnSuffix = columnSuffix;
    }

    /** The last day of an assignment {@code a}; null without one. */
    String lastDay() {
        return lastDay;
    }

    /** The same as indexes have it: without a last day it is null or beyond all days. */
    String comparedDay() {
        return comparedDay;
    }

    /** That an assignment {@code a} has no last day, as indexes say it. */
    String undated() {
        return undated;
    }

    /** What the names of columns of the summary end with that depend on the deadline. */
    String columnSuffix() {
        return columnSuffix;
    }
}
