package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.tiendo.shared.problem.Invalid;

class AnnexPropertiesTest {
    @Property(tries = 300)
    void stays_a_tree_in_paper_order_whatever_is_moved(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> depths,
            @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 11) Integer> moves) {
        var annex = Annex.of(
                PlanExamples.AGENCY,
                PlanExamples.plan().id(),
                depths.stream()
                        .map(depth -> PlanExamples.heading(depth, null, "dòng"))
                        .toList());
        for (int i = 0; i + 1 < moves.size(); i += 2) {
            move(annex, moves.get(i), moves.get(i + 1));
        }
        assertThat(annex.rows()).hasSameSizeAs(depths);
        assertThat(annex.rows())
                .extracting(PlanItem::ordinal)
                .containsExactlyElementsOf(
                        IntStream.range(0, depths.size()).boxed().toList());
        assertThat(new HashSet<>(annex.rows().stream().map(PlanItem::path).toList()))
                .hasSameSizeAs(depths);
        assertThat(annex.rows())
                .allSatisfy(row -> assertThat(annex.ancestorsOf(row))
                        .allSatisfy(above -> assertThat(above.ordinal()).isLessThan(row.ordinal())));
        assertThat(annex.rows())
                .allSatisfy(row -> assertThat(annex.subtree(row))
                        .extracting(PlanItem::ordinal)
                        .containsExactlyElementsOf(IntStream.range(
                                        row.ordinal(),
                                        row.ordinal() + annex.subtree(row).size())
                                .boxed()
                                .toList()));
    }

    /** A move into the row itself is refused and changes nothing. */
    private static void move(Annex annex, int which, int behind) {
        var rows = annex.rows();
        try {
            annex.move(
                    rows.get(which % rows.size()),
                    behind == 0 ? null : rows.get(behind % rows.size()).id());
        } catch (Invalid intoItself) {
            assertThat(annex.rows()).isEqualTo(rows);
        }
    }
}
