package vn.tiendo.identity;

/** What a position lets a person do. */
public enum Role {
    /** Keeps accounts and units; reads everything of the agency. */
    ADMINISTRATOR,
    /** Văn phòng: drafts and issues plans, follows, confirms, returns, reports. */
    OFFICE,
    /** Lãnh đạo: reads everything, decides, confirms what the Office itself leads. */
    LEADER,
    /** Trưởng phòng, giám đốc trung tâm: answers for the unit and submits for it. */
    UNIT_HEAD,
    /** Chuyên viên: works on the unit's assignments and drafts its reports. */
    OFFICER,
    /** Biên tập: acts for the editorial board. */
    EDITOR,
    /** Reads what the agency has issued. */
    READER;

    /** For {@code @RolesAllowed}. */
    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";

    public static final String OFFICE_ROLE = "OFFICE";
    public static final String LEADER_ROLE = "LEADER";
    public static final String UNIT_HEAD_ROLE = "UNIT_HEAD";
    public static final String OFFICER_ROLE = "OFFICER";
    public static final String EDITOR_ROLE = "EDITOR";
    public static final String READER_ROLE = "READER";
}
