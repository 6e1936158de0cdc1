package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A cell that a person must still look at before the plan can be issued.
 *
 * @param itemId the row
 * @param path the row for people: {@code B.III.3}
 * @param cell {@code lead}, {@code coordinating}, {@code deadline} or {@code product}
 * @param code why, stable: {@code unit-not-recognised}
 */
public record OpenCell(UUID itemId, String path, String cell, String code) {
    private static final int MOST_NAMED = 5;

    static List<OpenCell> of(PlanItem row) {
        return of(row.id(), row.path(), row.openCells());
    }

    static List<OpenCell> of(UUID itemId, String path, List<CellProblem> problems) {
        return problems.stream()
                .map(problem -> new OpenCell(itemId, path, problem.cell(), problem.code()))
                .toList();
    }

    /** The refusal that names the rows: the first ones in words, the others by their number. */
    static String inWords(List<OpenCell> open) {
        var named = open.stream()
                .limit(MOST_NAMED)
                .map(cell -> "dòng %s (%s)".formatted(cell.path(), label(cell.cell())))
                .collect(Collectors.joining(", "));
        var more = open.size() > MOST_NAMED ? " và %d ô khác".formatted(open.size() - MOST_NAMED) : "";
        return "Còn %d ô chưa rõ: %s%s. Hãy xem và sửa rồi ban hành.".formatted(open.size(), named, more);
    }

    private static String label(String cell) {
        return switch (cell) {
            case OpenCells.LEAD -> "chủ trì";
            case OpenCells.COORDINATING -> "phối hợp";
            case OpenCells.DEADLINE -> "thời gian";
            case OpenCells.PRODUCT -> "sản phẩm";
            default -> "nội dung";
        };
    }
}
