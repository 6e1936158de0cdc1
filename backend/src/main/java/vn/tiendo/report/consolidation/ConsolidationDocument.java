package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Signer;
import vn.tiendo.report.RoundFacts;
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
 * @param signer whoever signed the plan, when they may sign today, too; null leaves the block to the head
 */
public record ConsolidationDocument(
        ConsolidationView view,
        RoundFacts round,
        PlanView plan,
        @Nullable Signer signer,
        Agency agency,
        LocalDate today) {

    public OfficialDocument compose() {
        return new OfficialDocument(
                letterhead(),
                DocumentKind.REPORT,
                subject(),
                List.of(),
                List.of(),
                body(),
                signature(),
                plan.recipients().isEmpty() ? List.of("Lưu: VT") : plan.recipients(),
                view.lines().isEmpty() ? List.of() : List.of(annex()));
    }

    private Letterhead letterhead() {
        var symbol = Objects.requireNonNullElseGet(
                agency.symbol(), () -> plan.symbol().replaceFirst("^[^-]*-", ""));
        return new Letterhead(
                plan.parentBody(),
                agency.name(),
                null,
                DocumentKind.REPORT.abbreviation() + "-" + symbol,
                plan.place(),
                AdministrativeDate.in(YearMonth.from(today)));
    }

    private String subject() {
        return "Kết quả thực hiện Kế hoạch %s\n%s"
                .formatted(PlanTitle.withinSentence(plan, agency), round.periodWords());
    }

    private List<OfficialBlock> body() {
        var body = new ArrayList<OfficialBlock>();
        body.add(paragraph(opening()));
        body.add(heading(1, "I. TÌNH HÌNH GỬI BÁO CÁO"));
        body.addAll(SendingWords.of(view.units()));
        body.add(heading(1, "II. KẾT QUẢ THỰC HIỆN"));
        body.addAll(ResultWords.of(view));
        if (view.units().stream().anyMatch(unit -> unit.figures() != null)) {
            body.addAll(words());
        }
        body.add(paragraph("Trên đây là báo cáo kết quả thực hiện Kế hoạch số %s %s của %s"
                .formatted(plan.fullSymbol(), round.periodWords(), agency.name())));
        return body;
    }

    /** What the units whose reports are approved wrote. */
    private List<OfficialBlock> words() {
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
                "Các đơn vị tiếp tục thực hiện những nhiệm vụ chưa hoàn thành của Kế hoạch."));
        return body;
    }

    private String opening() {
        return "Thực hiện Kế hoạch số %s%s của %s về %s; trên cơ sở báo cáo của các phòng, đơn vị, %s báo cáo kết quả thực hiện %s (số liệu tính đến hết ngày %s) như sau:"
                .formatted(
                        plan.fullSymbol(),
                        plan.issuedOn() == null
                                ? ""
                                : " " + AdministrativeDate.on(plan.issuedOn()).inWords(),
                        agency.name(),
                        PlanTitle.withinSentence(plan, agency),
                        agency.name(),
                        round.periodWords(),
                        Days.of(view.asOf()));
    }

    private SignatureBlock signature() {
        return signer == null
                ? new SignatureBlock(List.of(), "GIÁM ĐỐC", null)
                : SignatureBlock.of(signer.capacity(), signer.position(), signer.name());
    }

    private Annex annex() {
        return new Annex("Tình hình thực hiện từng nhiệm vụ", true, List.of(TaskTable.of(view.lines())));
    }
}
