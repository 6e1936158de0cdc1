package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.CountedStanding;
import vn.tiendo.task.Figures;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.TaskFigures;
import vn.tiendo.task.WorkState;
import vn.tiendo.template.OfficialTable.Column;

class FigureColumnsTest {
    private static final List<String> ACROSS = List.of("Quá hạn", "Tỷ lệ đúng hạn", "Đến hạn", "Tỷ lệ đúng hạn (%)");

    @Property
    void the_parts_of_a_table_on_paper_add_up_to_its_total(@ForAll("figures") Figures figures) {
        var columns = FigureColumns.of(figures);
        addUp(
                columns.columns().stream().map(Column::header).toList(),
                columns.cells(figures).stream().<Object>map(cell -> cell).toList());
    }

    @Property
    void the_parts_of_a_line_add_up_in_the_columns_of_all_lines(
            @ForAll("figures") Figures line, @ForAll("figures") Figures other) {
        var columns = FigureColumns.of(line.plus(other));
        addUp(
                columns.columns().stream().map(Column::header).toList(),
                columns.cells(line).stream().<Object>map(cell -> cell).toList());
    }

    @Property
    void the_parts_of_a_sheet_add_up_to_its_total(@ForAll("figures") Figures figures) {
        addUp(FigureColumns.sheetColumns(), FigureColumns.sheetCells(figures));
    }

    @Test
    void what_there_is_none_of_takes_no_room_on_paper() {
        var suspended =
                TaskFigures.ofCounted(List.of(new CountedStanding(WorkState.SUSPENDED, Schedule.NO_DEADLINE, 1)));

        assertThat(FigureColumns.of(Figures.NONE).columns())
                .extracting(Column::header)
                .doesNotContain("Tạm dừng", "Không hạn");
        assertThat(FigureColumns.of(suspended).columns())
                .extracting(Column::header)
                .contains("Tạm dừng");
    }

    /** The first number is the total; what cuts across the parts is not one of them. */
    private static void addUp(List<String> headers, List<Object> cells) {
        assertThat(cells).hasSameSizeAs(headers);
        long parts = 0;
        for (int i = 1; i < cells.size(); i++) {
            parts += ACROSS.contains(headers.get(i)) ? 0 : number(cells.get(i));
        }
        assertThat(parts).isEqualTo(number(cells.getFirst()));
    }

    private static long number(Object cell) {
        return Long.parseLong(cell.toString().replace(".", ""));
    }

    @Provide
    Arbitrary<Figures> figures() {
        return Combinators.combine(
                        Arbitraries.of(WorkState.class),
                        Arbitraries.of(Schedule.class),
                        Arbitraries.longs().between(1, 5000))
                .as(CountedStanding::new)
                .list()
                .ofMaxSize(30)
                .map(TaskFigures::ofCounted);
    }
}
