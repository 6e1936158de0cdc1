package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VietnameseLettersTest {

    @Test
    void eight_items_run_from_a_to_h_with_đ_and_without_f() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(VietnameseLetters::letter))
                .containsExactly("a", "b", "c", "d", "đ", "e", "g", "h");
    }

    @Test
    void after_the_last_letter_they_are_doubled() {
        assertThat(VietnameseLetters.letter(23)).isEqualTo("y");
        assertThat(VietnameseLetters.letter(24)).isEqualTo("aa");
        assertThat(VietnameseLetters.letter(25)).isEqualTo("ab");
    }

    @Property
    void a_single_letter_leads_back_to_its_place(@ForAll @IntRange(min = 1, max = 23) int n) {
        assertThat(VietnameseLetters.position(VietnameseLetters.letter(n).charAt(0)))
                .hasValue(n);
    }

    @Test
    void letters_that_lists_do_not_use_have_no_place() {
        for (char letter : "fjwzăâêôơư".toCharArray()) {
            assertThat(VietnameseLetters.position(letter)).isEmpty();
        }
    }
}
