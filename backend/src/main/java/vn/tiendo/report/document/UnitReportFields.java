package vn.tiendo.report.document;

import static vn.tiendo.document.VietnameseNumbers.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.ReportView;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.template.OwnFields;

/** What forms of a unit's report may name (TemplateKind.UNIT_REPORT), and what of it is a table. */
public final class UnitReportFields {
    private UnitReportFields() {}

    public static OwnFields of(ReportView report, RoundFacts round) {
        var words = new HashMap<>(figures(report));
        words.put("don_vi", report.unit().name());
        words.put("dot_bao_cao", report.roundName());
        words.put("ky_bao_cao", round.periodWords());
        words.put("tinh_den", Days.of(report.asOf()));
        words.put("ke_hoach", report.planSymbol());
        words.put("ket_qua_noi_bat", report.results());
        words.put("kho_khan", report.difficulties());
        words.put("kien_nghi", report.proposals());
        words.put("nhiem_vu_toi", report.nextSteps());
        return new OwnFields(
                words,
                Map.of(
                        "nhiem_vu",
                        report.lines().stream().map(UnitReportFields::line).toList()));
    }

    /** Figures and work, each on a sheet. */
    public static List<Sheet> tables(ReportView report) {
        return List.of(
                new Sheet(
                        "Số liệu",
                        joined("Nhiệm vụ", FigureColumns.sheetColumns()),
                        List.of(
                                UnitReportFields.<Object>joined("Chủ trì", FigureColumns.sheetCells(report.figures())),
                                UnitReportFields.<Object>joined(
                                        "Phối hợp", FigureColumns.sheetCells(report.coordinating())))),
                LineTable.sheet(report.lines()));
    }

    private static <T> List<T> joined(T first, List<? extends T> others) {
        var all = new ArrayList<T>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static Map<String, String> figures(ReportView report) {
        var figures = report.figures();
        return Map.of(
                "tong_so", count(figures.total()),
                "hoan_thanh", count(figures.done()),
                "dung_han", count(figures.doneOnTime()),
                "tre_han", count(figures.doneLate()),
                "qua_han", count(figures.overdue()),
                "ty_le_dung_han", VietnameseNumbers.rate(figures.doneOnTime(), figures.due()),
                "phoi_hop", count(report.coordinating().total()));
    }

    private static Map<String, String> line(ReportLine line) {
        var cells = LineTable.cells(line);
        return Map.of(
                "stt", cells.get(0),
                "noi_dung", cells.get(1),
                "vai_tro", cells.get(2),
                "thoi_han", cells.get(3),
                "tinh_hinh", cells.get(4),
                "ket_qua", cells.get(5));
    }
}
