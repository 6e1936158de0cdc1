package vn.tiendo.unit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.tiendo.unit.CellTexts;
import vn.tiendo.unit.SampleDirectory;

class PhraseSplitterTest {

    private static final KnownNames KNOWN = new KnownNames(
            SampleDirectory.load().units(), SampleDirectory.load().groups());

    @Property
    void every_word_lies_in_exactly_one_part(@ForAll(supplier = CellTexts.class) String text) {
        Cell cell = Cell.of(text);
        List<Part> parts = new PhraseSplitter(cell, KNOWN).split();

        assertThat(parts.stream()
                        .flatMap(part -> IntStream.range(part.from(), part.to()).boxed()))
                .containsExactlyElementsOf(
                        IntStream.range(0, cell.size()).boxed().toList());
    }
}
