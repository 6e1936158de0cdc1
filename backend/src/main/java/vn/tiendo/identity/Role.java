package vn.tiendo.identity;

import java.util.EnumSet;
import java.util.Set;

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

    /** What somebody in this role has to do with at all, and so the most that they can hand on to a delegate. */
    public Set<Scope> scopes() {
        return switch (this) {
            case ADMINISTRATOR ->
                EnumSet.of(Scope.UNITS_READ, Scope.PLANS_READ, Scope.TASKS_READ, Scope.REPORTS_READ, Scope.AUDIT_READ);
            case OFFICE, LEADER -> EnumSet.complementOf(EnumSet.of(Scope.AUDIT_READ));
            case UNIT_HEAD, OFFICER, EDITOR -> EnumSet.complementOf(EnumSet.of(Scope.PLANS_WRITE, Scope.AUDIT_READ));
            case READER -> EnumSet.of(Scope.UNITS_READ, Scope.PLANS_READ, Scope.TASKS_READ);
        };
    }
}
