package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sau khi Chính phủ ban hành Nghị định | Khi Nghị định của Chính phủ được ban hành",
                "Sau khi Nghị quyết của HĐND tỉnh được ban hành | Khi Hội đồng nhân dân tỉnh ban hành Nghị quyết",
                "Khi có hướng dẫn của Bộ Nội vụ | Sau khi Bộ Nội vụ có văn bản hướng dẫn",
                "Sau khi Nghị quyết được ban hành | Sau khi có Nghị quyết của HĐND tỉnh"
            })
    void other_words_for_the_same_are_alike(String one, String other) {
        assertThat(EventLikeness.of(one, other)).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sau khi Chính phủ ban hành Nghị định | Sau khi Chính phủ ban hành Nghị quyết",
                "Khi có hướng dẫn của Bộ Nội vụ | Khi có hướng dẫn của Sở Nội vụ",
                "Sau kỳ họp thứ 15 của HĐND tỉnh | Sau kỳ họp thứ 16 của HĐND tỉnh",
                "Sau hội nghị giao ban quý II | Sau hội nghị giao ban quý III",
                "Khi có yêu cầu | Sau khi Nghị quyết được ban hành"
            })
    void a_different_number_document_or_body_is_a_different_event(String one, String other) {
        assertThat(EventLikeness.of(one, other)).isLessThan(60);
    }

    @Test
    void it_says_which_words_both_use() {
        assertThat(EventLikeness.shared(
                        "Sau khi Chính phủ ban hành Nghị định", "Khi Nghị định của Chính phủ được ban hành"))
                .containsExactly("Chính phủ", "Nghị định");
    }

    @Property
    void is_the_same_both_ways_and_a_percentage(@ForAll String one, @ForAll String other) {
        assertThat(EventLikeness.of(one, other)).isBetween(0, 100).isEqualTo(EventLikeness.of(other, one));
    }
}
