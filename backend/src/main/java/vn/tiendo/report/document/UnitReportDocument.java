package vn.tiendo.report.document;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.plan.PlanView;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.form.paper.FormOnPaper;
import vn.tiendo.template.AdministrativeDate;
import vn.tiendo.template.Annex;
import vn.tiendo.template.Letterhead;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialDocument;
import vn.tiendo.template.OfficialLines;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;
import vn.tiendo.template.SignatureBlock;
import vn.tiendo.unit.Agency;
import vn.tiendo.unit.UnitKind;

/**
 * The report of one unit as a BÁO CÁO to its agency; number and day are left open (NĐ 30/2020, Điều 15).
 *
 * @param form what the form of the round brings
 * @param plan null for all plans of the agency
 * @param until the moment of its figures, in words
 * @param kind of the unit: says what its head is called
 */
public record UnitReportDocument(
        ReportView report,
        RoundFacts round,
        FormOnPaper form,
        @Nullable PlanView plan,
        UnitKind kind,
        Agency agency,
        LocalDate today,
        String until) {

    public OfficialDocument compose() {
        return new OfficialDocument(
                letterhead(),
                DocumentKind.REPORT,
                "Kết quả thực hiện %s\n%s".formatted(words().inTitle(), round.periodWords()),
                List.of(agency.name()),
                List.of(),
                body(),
                signature(),
                List.of("Lưu: " + report.unit().code()),
                annexes());
    }

    public String fileName() {
        return "%s - %s".formatted(report.roundName(), report.unit().name());
    }

    private Letterhead letterhead() {
        return new Letterhead(
                agency.name(),
                report.unit().name(),
                null,
                DocumentKind.REPORT.abbreviation() + "-" + report.unit().code(),
                words().place(),
                AdministrativeDate.in(YearMonth.from(today)));
    }

    private List<OfficialBlock> body() {
        var body = new ArrayList<OfficialBlock>();
        body.add(paragraph(
                "Thực hiện %s, %s báo cáo kết quả thực hiện nhiệm vụ được giao %s (số liệu tính đến %s) như sau:"
                        .formatted(words().cited(), report.unit().name(), round.periodWords(), until)));
        body.add(heading(1, "I. KẾT QUẢ THỰC HIỆN"));
        body.addAll(figures());
        body.addAll(OfficialLines.of(report.results()));
        body.addAll(form.text());
        body.addAll(section("II. KHÓ KHĂN, VƯỚNG MẮC", report.difficulties(), "Không có khó khăn, vướng mắc."));
        body.addAll(section("III. ĐỀ XUẤT, KIẾN NGHỊ", report.proposals(), "Không có đề xuất, kiến nghị."));
        body.addAll(section(
                "IV. NHIỆM VỤ TRONG THỜI GIAN TỚI",
                report.nextSteps(),
                "Tiếp tục thực hiện những nhiệm vụ chưa hoàn thành %s.".formatted(words().ofIt())));
        body.add(paragraph("Trên đây là báo cáo kết quả thực hiện %s %s của %s"
                .formatted(words().inShort(), round.periodWords(), report.unit().name())));
        return body;
    }

    private List<OfficialBlock> figures() {
        if (report.lines().isEmpty()) {
            return List.of(paragraph("Trong kỳ, đơn vị không có nhiệm vụ được giao."));
        }
        return List.of(
                paragraph("Đơn vị có %s nhiệm vụ chủ trì và %s nhiệm vụ phối hợp (chi tiết tại Phụ lục kèm theo):"
                        .formatted(
                                VietnameseNumbers.inText(report.figures().total()),
                                VietnameseNumbers.inText(report.coordinating().total()))),
                table(figureTable()));
    }

    private OfficialTable figureTable() {
        var figures = FigureColumns.of(report.figures().plus(report.coordinating()));
        var columns = new ArrayList<>(List.of(Column.of("Nhiệm vụ", 46, Alignment.LEFT)));
        columns.addAll(figures.columns());
        return new OfficialTable(
                null,
                columns,
                List.of(
                        row("Chủ trì", figures.cells(report.figures())),
                        row("Phối hợp", figures.cells(report.coordinating()))));
    }

    private static Row row(String name, List<String> figures) {
        var cells = new ArrayList<>(List.of(name));
        cells.addAll(figures);
        return new Row(cells, false);
    }

    private static List<OfficialBlock> section(String title, String text, String nothing) {
        var blocks = new ArrayList<OfficialBlock>(List.of(heading(1, title)));
        blocks.addAll(OfficialLines.of(text.isBlank() ? nothing : text));
        return blocks;
    }

    private SignatureBlock signature() {
        return HeadOfUnit.of(kind).signature(report);
    }

    private List<Annex> annexes() {
        var annexes = new ArrayList<Annex>();
        if (!report.lines().isEmpty()) {
            annexes.add(ofLines());
        }
        annexes.addAll(form.annexes());
        return annexes;
    }

    private Annex ofLines() {
        return new Annex("Tình hình thực hiện nhiệm vụ được giao", true, List.of(table(LineTable.of(report.lines()))));
    }

    private PlanWords words() {
        return new PlanWords(plan, agency);
    }
}
