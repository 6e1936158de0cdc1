package vn.tiendo.report.form.paper;

import java.util.regex.Pattern;

/** What a table of a form is called above its annex: {@code Biểu số 01}, and below it {@code Sản phẩm tuyên truyền}.
 *
 * @param label with its own number where the title begins with one, else with that of its place
 */
record TableName(String label, String title) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)biểu(?:\\s+mẫu)?(?:\\s+số)?\\s+(\\p{L}?\\d[\\w.\\-/]*?)(?:[.:]\\s+|\\s+[–-]\\s+)(\\S.*)");
    /** What a workbook does not take in the name of a sheet. */
    private static final Pattern NOT_IN_SHEETS = Pattern.compile("[\\[\\]*?/\\\\:']");

    private static final int LONGEST_SHEET = 31;

    /** @param place counted from 0 */
    static TableName of(String title, int place) {
        var numbered = NUMBERED.matcher(title.strip());
        return numbered.matches()
                ? new TableName("Biểu số " + numbered.group(1), numbered.group(2))
                : new TableName("Biểu số %02d".formatted(place + 1), title.strip());
    }

    /** As the name of a sheet; the place keeps those apart that begin alike. */
    static String sheet(String title, int place, String ending) {
        var name = "%d. %s".formatted(place + 1, NOT_IN_SHEETS.matcher(title).replaceAll(" "));
        int longest = LONGEST_SHEET - ending.length();
        return (name.length() > longest ? name.substring(0, longest) : name).strip() + ending;
    }
}
