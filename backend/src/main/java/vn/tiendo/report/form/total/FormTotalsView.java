package vn.tiendo.report.form.total;

import java.util.List;
import java.util.UUID;

/** What the forms of a round come to.
 *
 * @param number the version of the form that the round was opened with
 * @param approved how many reports are added up
 * @param asked how many units must report
 */
public record FormTotalsView(
        UUID roundId, String formName, int number, int approved, int asked, List<FormTableTotals> tables) {}
