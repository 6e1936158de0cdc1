package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.heading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.RomanNumerals;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Signer;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.document.PlanWords;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.report.draft.DraftLine;
import vn.tiendo.template.AdministrativeDate;
import vn.tiendo.template.Annex;
import vn.tiendo.template.Letterhead;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialDocument;
import vn.tiendo.template.SignatureBlock;
import vn.tiendo.unit.Agency;

/**
 * The consolidation as a BÁO CÁO that a director can sign; number and day are left open (NĐ 30/2020, Điều 15).
 *
 * @param plan null for all plans of the agency
 * @param signer whoever signed the plan, when they may sign today, too; null leaves the block to the head
 * @param charts for an annex of their own; none while there is nothing to show
 */
public record ConsolidationDocument(
        ConsolidationView view,
        RoundFacts round,
        @Nullable PlanView plan,
        @Nullable Signer signer,
        Agency agency,
        LocalDate today,
        List<Chart> charts) {

    public OfficialDocument compose() {
        return new OfficialDocument(
                letterhead(),
                DocumentKind.REPORT,
                subject(),
                List.of(),
                List.of(),
                body(),
                signature(),
                words().recipients(),
                annexes());
    }

    private Letterhead letterhead() {
        return new Letterhead(
                words().parentBody(),
                agency.name(),
                null,
                DocumentKind.REPORT.abbreviation() + "-" + words().symbol(),
                words().place(),
                AdministrativeDate.in(YearMonth.from(today)));
    }

    private String subject() {
        return "Kết quả thực hiện %s\n%s".formatted(words().inTitle(), round.periodWords());
    }

    /** Sections without text are left out, and those after them move up. */
    private List<OfficialBlock> body() {
        var body = new ArrayList<OfficialBlock>(text(ConsolidationSection.OPENING));
        int number = 1;
        number = add(body, number, "TÌNH HÌNH GỬI BÁO CÁO", text(ConsolidationSection.SENDING));
        number = add(body, number, "KẾT QUẢ THỰC HIỆN", ResultBlocks.of(view, this::text));
        number = add(body, number, "KHÓ KHĂN, VƯỚNG MẮC", text(ConsolidationSection.DIFFICULTIES));
        number = add(body, number, "ĐỀ XUẤT, KIẾN NGHỊ", text(ConsolidationSection.PROPOSALS));
        add(body, number, "NHIỆM VỤ TRONG THỜI GIAN TỚI", text(ConsolidationSection.NEXT_STEPS));
        body.addAll(text(ConsolidationSection.CLOSING));
        return body;
    }

    private static int add(List<OfficialBlock> body, int number, String title, List<OfficialBlock> section) {
        if (section.isEmpty()) {
            return number;
        }
        body.add(heading(1, "%s. %s".formatted(RomanNumerals.of(number), title)));
        body.addAll(section);
        return number + 1;
    }

    private List<OfficialBlock> text(ConsolidationSection section) {
        var units = view.units().stream().map(unit -> unit.unit().name()).collect(Collectors.toSet());
        return view.sections().stream()
                .filter(it -> it.section() == section)
                .flatMap(it -> DraftLine.blocks(it.text(), units).stream())
                .toList();
    }

    private PlanWords words() {
        return new PlanWords(plan, agency);
    }

    private SignatureBlock signature() {
        return signer == null
                ? new SignatureBlock(List.of(), "GIÁM ĐỐC", null)
                : SignatureBlock.of(signer.capacity(), signer.position(), signer.name());
    }

    private List<Annex> annexes() {
        var annexes = new ArrayList<Annex>();
        if (!view.lines().isEmpty()) {
            annexes.add(new Annex("Tình hình thực hiện từng nhiệm vụ", true, List.of(TaskTable.of(view.lines()))));
        }
        if (!charts.isEmpty()) {
            annexes.add(new Annex(
                    "Biểu đồ kết quả thực hiện",
                    false,
                    charts.stream().map(OfficialBlock::bars).toList()));
        }
        return annexes;
    }
}
