package vn.tiendo.calendar;

/** The length of a report period. */
public enum PeriodKind {
    /** Numbered 1 to 12. */
    MONTH(12),
    /** Numbered 1 to 4. */
    QUARTER(4),
    /** 1 is the first six months, 2 the last six. */
    HALF(2),
    /** From the start of the year; number 1. */
    NINE_MONTHS(1),
    /** Number 1. */
    YEAR(1),
    /** Any two days; belongs to no scheme. */
    CUSTOM(0);

    private final int perYear;

    PeriodKind(int perYear) {
        this.perYear = perYear;
    }

    /** How many such periods are numbered in one year. */
    public int perYear() {
        return perYear;
    }

    int firstMonth(int number) {
        return switch (this) {
            case MONTH -> number;
            case QUARTER -> 3 * number - 2;
            case HALF -> 6 * number - 5;
            case NINE_MONTHS, YEAR, CUSTOM -> 1;
        };
    }

    int lastMonth(int number) {
        return switch (this) {
            case MONTH -> number;
            case QUARTER -> 3 * number;
            case HALF -> 6 * number;
            case NINE_MONTHS -> 9;
            case YEAR, CUSTOM -> 12;
        };
    }
}
