package vn.tiendo.report.form.paper;

import java.util.List;
import vn.tiendo.document.table.Sheet;

/** A workbook that is to be written.
 *
 * @param name of the file, without its ending
 * @param sheets at least one
 */
record NamedSheets(String name, List<Sheet> sheets) {}
