package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The list under "Nơi nhận" (NĐ 30/2020, Phụ lục I, ô 9b). */
public final class Recipients {

    private static final Pattern HEADING = Pattern.compile("(?iu)^nơi\\s+nhận\\s*:?\\s*");
    private static final Pattern BULLET = Pattern.compile("^[-–—+•*]\\s*");

    private Recipients() {}

    /** The line of the heading; beyond every line when there is none. */
    static int startIn(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (HEADING.matcher(lines.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    public static List<String> in(List<Line> lines) {
        int start = startIn(lines);
        List<String> found = new ArrayList<>();
        if (start >= lines.size()) {
            return found;
        }
        int cell = lines.get(start).cell();
        add(HEADING.matcher(lines.get(start).text()).replaceFirst(""), found);
        for (Line line : lines.subList(start + 1, lines.size())) {
            boolean begins = BULLET.matcher(line.text()).lookingAt();
            boolean goesOn = !found.isEmpty() && !line.isUpper() && line.isInTable();
            if (line.cell() != cell || !(begins || goesOn)) {
                break;
            }
            if (begins) {
                add(line.text(), found);
                continue;
            }
            found.add(cleaned(found.removeLast() + " " + line.text()));
        }
        return found;
    }

    private static void add(String text, List<String> to) {
        for (String part : text.split(";\\s*(?=[-–—])")) {
            String recipient = cleaned(part);
            if (!recipient.isEmpty()) {
                to.add(recipient);
            }
        }
    }

    private static String cleaned(String text) {
        return BULLET.matcher(text.strip()).replaceFirst("").replaceFirst("[;.,\\s]+$", "");
    }
}
