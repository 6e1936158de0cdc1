package vn.tiendo.report.form.formula;

import vn.tiendo.shared.text.VietnameseText;

/** How the title of a column and its name in a formula are the same: without regard to case, spaces and the place of the tone. */
public final class ColumnName {
    private ColumnName() {}

    public static String of(String title) {
        return VietnameseText.foldTones(VietnameseText.normaliseSpaces(title));
    }
}
