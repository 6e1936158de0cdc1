package vn.tiendo.report.form.paper;

import java.util.List;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.template.Annex;
import vn.tiendo.template.OfficialBlock;

/** What a form brings into a document.
 *
 * @param text under the headings of its outline
 * @param annexes one for each of its tables
 * @param sheets the same tables for a workbook
 */
public record FormOnPaper(List<OfficialBlock> text, List<Annex> annexes, List<Sheet> sheets) {
    /** Of a round without a form. */
    public static final FormOnPaper NONE = new FormOnPaper(List.of(), List.of(), List.of());
}
