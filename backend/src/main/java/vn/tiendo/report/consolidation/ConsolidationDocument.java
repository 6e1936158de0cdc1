package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Signer;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.document.Days;
import vn.tiendo.report.document.PlanWords;
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

    private List<OfficialBlock> body() {
        var body = new ArrayList<OfficialBlock>();
        body.add(paragraph(opening()));
        body.add(heading(1, "I. TÌNH HÌNH GỬI BÁO CÁO"));
        body.addAll(SendingWords.of(view.units()));
        body.add(heading(1, "II. KẾT QUẢ THỰC HIỆN"));
        body.addAll(ResultWords.of(view));
        if (view.units().stream().anyMatch(unit -> unit.figures() != null)) {
            body.addAll(written());
        }
        body.add(paragraph("Trên đây là báo cáo kết quả thực hiện %s %s của %s"
                .formatted(words().inShort(), round.periodWords(), agency.name())));
        return body;
    }

    /** What the units whose reports are approved wrote. */
    private List<OfficialBlock> written() {
        var body = new ArrayList<OfficialBlock>();
        body.addAll(UnitWords.section(
                "III. KHÓ KHĂN, VƯỚNG MẮC",
                view.units(),
                UnitPart::difficulties,
                "Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc."));
        body.addAll(UnitWords.section(
                "IV. ĐỀ XUẤT, KIẾN NGHỊ",
                view.units(),
                UnitPart::proposals,
                "Các đơn vị đã báo cáo không có đề xuất, kiến nghị."));
        body.addAll(UnitWords.section(
                "V. NHIỆM VỤ TRONG THỜI GIAN TỚI",
                view.units(),
                UnitPart::nextSteps,
                "Các đơn vị tiếp tục thực hiện những nhiệm vụ chưa hoàn thành %s.".formatted(words().ofIt())));
        return body;
    }

    private String opening() {
        return "Thực hiện %s; trên cơ sở báo cáo của các phòng, đơn vị, %s báo cáo kết quả thực hiện %s (số liệu tính đến hết ngày %s) như sau:"
                .formatted(words().cited(), agency.name(), round.periodWords(), Days.of(view.asOf()));
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
