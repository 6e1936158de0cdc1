package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.CONTENT;
import static vn.tiendo.intake.annex.ColumnRole.NUMBER;

import java.util.regex.Pattern;

/** Tells a new row from the rest of the one above, which a page break or a further line cut off. */
final class Continuation {

    private static final Pattern BULLET = Pattern.compile("(?s)^[-–+•*]\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.;:!?]$");

    private Continuation() {}

    /** @param counted whether the table has a column for numbers, so that a missing one says something */
    static boolean continues(AnnexRow above, AnnexRow row, boolean counted) {
        if (row.isTitle() || above.isTitle() || !row.isBlank(NUMBER) && !row.isInherited(NUMBER)) {
            return false;
        }
        String content = row.text(CONTENT);
        if (content.isEmpty() || row.isInherited(CONTENT)) {
            return true;
        }
        if (row.number().isPresent()) {
            return false;
        }
        if (startsInTheMiddle(content)) {
            return counted || row.isAfterBreak() || !row.hasOwnLeadOrTime();
        }
        if (row.isBold() && !above.isBold()) {
            return false;
        }
        boolean openEnd = !SENTENCE_END.matcher(above.text(CONTENT)).matches();
        boolean whole = counted ? row.hasOwnLead() && row.hasOwnTime() : row.hasOwnLeadOrTime() || !openEnd;
        return row.isAfterBreak() && !whole || counted && above.isAssigned() && !row.isAssigned() && !row.isBold();
    }

    private static boolean startsInTheMiddle(String content) {
        return Character.isLowerCase(content.codePointAt(0))
                && !BULLET.matcher(content).matches();
    }
}
