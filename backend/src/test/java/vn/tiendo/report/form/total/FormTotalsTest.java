package vn.tiendo.report.form.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.ReportRow;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Snapshot;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.PublishedForm;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.filling.AnswerRow;
import vn.tiendo.report.form.filling.FilledForm;
import vn.tiendo.report.form.filling.FormAnswers;
import vn.tiendo.report.form.filling.FormFilling;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

class FormTotalsTest {
    private static final FormDefinition FORM = FormSamples.all();
    private static final Snapshot NOTHING =
            new Snapshot(LocalDate.of(2024, 3, 31), Figures.NONE, Figures.NONE, List.of());

    private final ReportRow one = report("NCC", ReportState.APPROVED);
    /** What was approved before goes on counting. */
    private final ReportRow other = report("LDVL", ReportState.REVISING);

    private final ReportRow waiting = report("KHTC", ReportState.SUBMITTED);
    private final ReportRow excluded = report("VP", ReportState.EXCLUDED);

    @Test
    void fixed_rows_add_up_over_units_and_rates_come_from_the_sums() {
        var table = totals().tables().getFirst();

        assertThat(table.columns()).extracting(FormAddedColumn::key).containsExactly("ke-hoach", "thuc-hien", "ty-le");
        assertThat(table.rows().getFirst().cells())
                .containsEntry("ke-hoach", "50")
                .containsEntry("thuc-hien", "41")
                .containsEntry("ty-le", "82.0");
        assertThat(table.rows().get(1).cells()).isEmpty();
        assertThat(table.totals()).containsEntry("ty-le", "82.0");
    }

    @Test
    void free_rows_add_up_unit_by_unit() {
        var table = totals().tables().get(2);

        assertThat(table.rows()).isEmpty();
        assertThat(table.totals()).containsExactlyEntriesOf(Map.of("nguoi", "75"));
        assertThat(table.units().getFirst().cells()).containsExactlyEntriesOf(Map.of("nguoi", "50"));
    }

    @Test
    void a_unit_that_is_not_approved_is_listed_and_never_zero() {
        var totals = totals();

        assertThat(totals.approved()).isEqualTo(2);
        assertThat(totals.asked()).isEqualTo(3);
        assertThat(totals.tables().getFirst().units())
                .filteredOn(unit -> unit.reportId().equals(waiting.id()))
                .singleElement()
                .satisfies(unit -> assertThat(unit.cells()).isNull());
    }

    private FormTotalsView totals() {
        var approved = Map.of(
                one.id(), form("40", "36", "20", "30"),
                other.id(), form("10", "5", "25"));
        return FormTotals.of(
                Ids.next(), new PublishedForm(Ids.next(), 1, FORM), List.of(one, other, waiting, excluded), approved);
    }

    /** @param people how many were at each meeting */
    private static FilledForm form(String planned, String done, String... people) {
        var meetings = List.of(people).stream()
                .map(number -> new AnswerRow(UUID.randomUUID().toString(), Map.of("ten", "Hội nghị", "nguoi", number)))
                .toList();
        var news = new AnswerRow("tin-bai", Map.of("ke-hoach", planned, "thuc-hien", done));
        return FormFilling.of(
                FORM, new FormAnswers(Map.of(), Map.of("san-pham", List.of(news), "hoi-nghi", meetings)), NOTHING);
    }

    private static ReportRow report(String code, ReportState state) {
        return new ReportRow(
                Ids.next(), new UnitRef(Ids.next(), code, code), state, null, null, null, null, null, 0, false);
    }
}
