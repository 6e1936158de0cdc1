package vn.tiendo.intake.annex;

/** What a column of the annex tells. */
enum ColumnRole {
    /** TT, STT */
    NUMBER,
    /** what is to be done */
    CONTENT,
    /** cơ quan chủ trì */
    LEAD,
    /** one column for both roles, "chủ trì, phối hợp" */
    LEAD_AND_COORDINATING,
    /** cơ quan phối hợp */
    COORDINATING,
    /** thời gian hoàn thành */
    DEADLINE,
    /** the first of two columns for the time */
    START,
    /** the second of them */
    END,
    /** one of many columns with a tick: a month or a quarter */
    PERIOD,
    /** sản phẩm, kết quả */
    PRODUCT,
    /** ghi chú */
    NOTE,
    /** names and telephone numbers of people; never taken over (Luật 91/2025/QH15) */
    CONTACT,
    /** anything else; stands in the source only */
    OTHER;

    /** Whether a cell of this column makes a row a task. */
    boolean assigns() {
        return switch (this) {
            case LEAD, LEAD_AND_COORDINATING, COORDINATING, DEADLINE, START, END, PERIOD, PRODUCT -> true;
            case NUMBER, CONTENT, NOTE, CONTACT, OTHER -> false;
        };
    }

    boolean isTime() {
        return this == DEADLINE || this == START || this == END || this == PERIOD;
    }

    boolean isLead() {
        return this == LEAD || this == LEAD_AND_COORDINATING;
    }
}
