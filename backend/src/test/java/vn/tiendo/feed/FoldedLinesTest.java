package vn.tiendo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
    @Test
    void a_short_line_stays_as_it_is() {
        assertThat(FoldedLines.of("SUMMARY:Đề án\r\nEND:VEVENT\r\n")).isEqualTo("SUMMARY:Đề án\r\nEND:VEVENT\r\n");
    }

    @Property
    void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(@ForAll("lines") String line) {
        var folded = FoldedLines.of(line + "\r\n");

        assertThat(folded.split("\r\n")).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Provide
    static Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("aếữđ Ộ,;").ofMinLength(1).ofMaxLength(400);
    }
}
