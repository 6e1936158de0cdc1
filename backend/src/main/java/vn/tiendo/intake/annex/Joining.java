package vn.tiendo.intake.annex;

import java.util.regex.Pattern;

/** Joins two halves of a cell. */
final class Joining {

    private static final Pattern NEW_ITEM = Pattern.compile("(?su)^([-–+•*]\\s|\\(?[a-zđ\\d]{1,2}[.)]\\s).*");
    private static final Pattern NEW_UNIT =
            Pattern.compile("(?siu)^(các |phòng|sở|văn phòng|ban |trung tâm|ubnd|chi cục|thanh tra|bộ phận|công an).*");
    private static final Pattern STOPS_SHORT = Pattern.compile("(?su).*(,|-|–|\\s(và|của|với|các))$");

    private Joining() {}

    static String of(ColumnRole role, String one, String other) {
        if (one.isEmpty()) {
            return other;
        }
        boolean units = role.isLead() || role == ColumnRole.COORDINATING;
        boolean item = NEW_ITEM.matcher(other).matches()
                || units
                        && NEW_UNIT.matcher(other).matches()
                        && !STOPS_SHORT.matcher(one).matches();
        return one + (item ? "\n" : " ") + other;
    }
}
