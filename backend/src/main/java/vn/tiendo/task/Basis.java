package vn.tiendo.task;

/** By which deadline lateness is counted. */
public enum Basis {
    /** The deadline after extensions. */
    ADJUSTED,
    /** The deadline as issued. */
    ORIGINAL
}
