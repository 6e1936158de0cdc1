package vn.tiendo.plan.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PlanItemView;
import vn.tiendo.plan.PlanView;
import vn.tiendo.template.OwnFields;

/** What forms of a plan may name (TemplateKind.PLAN), and what of it is a table. */
public final class PlanFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PlanFields() {}

    public static OwnFields of(PlanView plan, List<PlanItemView> rows) {
        long tasks = rows.stream().filter(row -> row.kind() == ItemKind.TASK).count();
        return new OwnFields(
                Map.of(
                        "tu_ngay", day(plan.period().from()),
                        "den_ngay", day(plan.period().to()),
                        "so_nhiem_vu", VietnameseNumbers.inText(tasks)),
                Map.of("nhiem_vu", rows.stream().map(PlanFields::row).toList()));
    }

    /** The annex as a sheet. */
    public static List<Sheet> tables(List<PlanItemView> rows) {
        return List.of(AnnexRows.sheet(rows));
    }

    private static Map<String, String> row(PlanItemView row) {
        var cells = AnnexRows.cells(row);
        return Map.of(
                "stt", cells.get(0),
                "noi_dung", cells.get(1),
                "chu_tri", cells.get(2),
                "phoi_hop", cells.get(3),
                "thoi_gian", cells.get(4),
                "san_pham", cells.get(5));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
