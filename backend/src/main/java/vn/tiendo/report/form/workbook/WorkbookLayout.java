package vn.tiendo.report.form.workbook;

/** Where things stand in the workbook of a form. */
final class WorkbookLayout {
    /** The sheet of the outline. */
    static final String SECTIONS = "Thuyết minh";
    /** Never shown: of which report it is, from which versions of the form and of its answers, and the lists of choices. */
    static final String MARKS = "tien-do";

    /** Never shown: the keys of the columns. */
    static final int KEY_ROW = 2;

    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;

    /** Never shown: the identity of each row. */
    static final int ID_COLUMN = 0;

    static final int TITLE_COLUMN = 1;
    static final int FIRST_COLUMN = 2;

    private WorkbookLayout() {}

    /** The sheet of a table, counted from 0. */
    static String sheet(int table) {
        return "Biểu " + (table + 1);
    }
}
