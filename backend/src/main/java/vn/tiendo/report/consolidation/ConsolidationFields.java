package vn.tiendo.report.consolidation;

import static vn.tiendo.document.VietnameseNumbers.count;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.document.Days;
import vn.tiendo.task.Figures;
import vn.tiendo.template.OwnFields;

/** What forms of a consolidation may name (TemplateKind.CONSOLIDATION). */
public final class ConsolidationFields {
    private static final String NO_FIGURE = "–";

    private ConsolidationFields() {}

    public static OwnFields of(ConsolidationView view, RoundFacts round) {
        var figures = view.tasks();
        return new OwnFields(
                Map.of(
                        "ky_bao_cao", round.periodWords(),
                        "tinh_den", Days.of(view.asOf()),
                        "ke_hoach", view.planSymbol(),
                        "tong_so", count(figures.total()),
                        "hoan_thanh", count(figures.done()),
                        "dung_han", count(figures.doneOnTime()),
                        "tre_han", count(figures.doneLate()),
                        "qua_han", count(figures.overdue()),
                        "ty_le_dung_han", VietnameseNumbers.rate(figures.doneOnTime(), figures.due())),
                Map.of(
                        "don_vi",
                        units(view.units()),
                        "nhiem_vu",
                        view.lines().stream().map(ConsolidationFields::task).toList()));
    }

    private static List<Map<String, String>> units(List<UnitPart> units) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> unit(i + 1, units.get(i)))
                .toList();
    }

    /** A unit that did not report has dashes, never zeros. */
    private static Map<String, String> unit(int number, UnitPart part) {
        var figures = part.figures();
        return Map.of(
                "stt", Integer.toString(number),
                "ten", part.unit().name(),
                "so_lieu_den", part.moment() == null ? NO_FIGURE : part.moment().until(),
                "tong_so", figures == null ? NO_FIGURE : count(figures.total()),
                "dung_han", figures == null ? NO_FIGURE : count(figures.doneOnTime()),
                "tre_han", figures == null ? NO_FIGURE : count(figures.doneLate()),
                "qua_han", figures == null ? NO_FIGURE : count(figures.overdue()),
                "ty_le_dung_han", figures == null ? NO_FIGURE : rate(figures));
    }

    private static String rate(Figures figures) {
        return VietnameseNumbers.rate(figures.doneOnTime(), figures.due());
    }

    private static Map<String, String> task(ConsolidationTask task) {
        return Map.of(
                "stt", task.path(),
                "noi_dung", task.content(),
                "chu_tri", task.leads(),
                "thoi_han", task.deadlineText(),
                "tinh_hinh", TaskTable.standing(task),
                "ket_qua", String.join("\n", task.results()));
    }
}
