package vn.tiendo.report.form.paper;

import static vn.tiendo.template.OfficialBlock.heading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tiendo.report.form.filling.FillingService;
import vn.tiendo.report.form.filling.ReportFormView;
import vn.tiendo.report.form.total.RoundTotals;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.template.Annex;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialLines;

/** Forms as documents ask for them. */
@ApplicationScoped
public class FormPapers {
    private final FillingService filling;
    private final RoundTotals totals;

    @Inject
    FormPapers(FillingService filling, RoundTotals totals) {
        this.filling = filling;
        this.totals = totals;
    }

    /** What is in the form of a unit's report, for whoever may read it. */
    @Transactional
    public FormOnPaper ofReport(UUID reportId) {
        var view = filling.find(reportId);
        if (view == null) {
            return FormOnPaper.NONE;
        }
        var tables = annexes(view);
        return new FormOnPaper(
                text(view),
                tables.stream().map(FilledAnnex::annex).toList(),
                tables.stream().map(FilledAnnex::sheet).toList());
    }

    /** What the forms of a round come to; none without a form, or when nothing of it is added up. */
    @Transactional
    public List<Annex> ofRound(UUID roundId) {
        var found = totals.find(roundId);
        return found == null ? List.of() : AddedAnnexes.of(found);
    }

    /** The same as a workbook.
     *
     * @throws NotFound when the round was opened without a form
     */
    @Transactional
    NamedSheets totals(UUID roundId) {
        var forms = totals.counted(roundId)
                .orElseThrow(() -> new NotFound("no-form", "Đợt báo cáo này không có biểu mẫu số liệu."));
        return new NamedSheets("Tổng hợp " + forms.content().name(), new TotalSheets(forms).all());
    }

    private static List<FilledAnnex> annexes(ReportFormView view) {
        var tables = view.content().tables();
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new FilledAnnex(
                        tables.get(i), view.filled().table(tables.get(i).key()).orElseThrow(), i))
                .toList();
    }

    private static List<OfficialBlock> text(ReportFormView view) {
        var blocks = new ArrayList<OfficialBlock>();
        int number = 1;
        for (var section : view.content().sections()) {
            var words = view.filled().sections().getOrDefault(section.key(), "");
            if (!words.isBlank()) {
                blocks.add(heading(2, "%d. %s".formatted(number++, section.title())));
                blocks.addAll(OfficialLines.of(words));
            }
        }
        return blocks;
    }
}
