package vn.tiendo.report.form.paper;

import static vn.tiendo.template.OfficialBlock.heading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.filling.FilledForm;
import vn.tiendo.report.form.filling.FillingService;
import vn.tiendo.report.form.filling.VersionFormService;
import vn.tiendo.report.form.total.RoundTotals;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.template.Annex;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialLines;

/** Forms as documents ask for them. */
@ApplicationScoped
public class FormPapers {
    private final FillingService filling;
    private final VersionFormService versions;
    private final RoundTotals totals;

    @Inject
    FormPapers(FillingService filling, VersionFormService versions, RoundTotals totals) {
        this.filling = filling;
        this.versions = versions;
        this.totals = totals;
    }

    /** What is in the form of a unit's report, for whoever may read it. */
    @Transactional
    public FormOnPaper ofReport(UUID reportId) {
        var view = filling.find(reportId);
        if (view == null) {
            return FormOnPaper.NONE;
        }
        return onPaper(view.content(), view.filled());
    }

    /** What was in the form when the version was approved, for whoever may read it. */
    @Transactional
    public FormOnPaper ofVersion(UUID reportId, int number) {
        var view = versions.find(reportId, number);
        return view == null || view.filled() == null ? FormOnPaper.NONE : onPaper(view.content(), view.filled());
    }

    private static FormOnPaper onPaper(FormDefinition content, FilledForm filled) {
        var tables = annexes(content, filled);
        return new FormOnPaper(
                text(content, filled),
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

    private static List<FilledAnnex> annexes(FormDefinition content, FilledForm filled) {
        var tables = content.tables();
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new FilledAnnex(
                        tables.get(i), filled.table(tables.get(i).key()).orElseThrow(), i))
                .toList();
    }

    private static List<OfficialBlock> text(FormDefinition content, FilledForm filled) {
        var blocks = new ArrayList<OfficialBlock>();
        int number = 1;
        for (var section : content.sections()) {
            var words = filled.sections().getOrDefault(section.key(), "");
            if (!words.isBlank()) {
                blocks.add(heading(2, "%d. %s".formatted(number++, section.title())));
                blocks.addAll(OfficialLines.of(words));
            }
        }
        return blocks;
    }
}
