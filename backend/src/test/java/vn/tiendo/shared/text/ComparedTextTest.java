package vn.tiendo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.shared.text.ComparedSentence.Where.AFTER;
import static vn.tiendo.shared.text.ComparedSentence.Where.BEFORE;
import static vn.tiendo.shared.text.ComparedSentence.Where.BOTH;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparedTextTest {

    @Test
    void what_is_gone_stands_before_what_took_its_place() {
        var before = "Đã đăng 03 tin. Thiếu kinh phí.\nTổ chức 01 hội nghị.";
        var after = "Đã đăng 05 tin. Thiếu kinh phí.\nTổ chức 01 hội nghị. In 200 tờ rơi.";

        assertThat(ComparedText.between(before, after))
                .containsExactly(
                        new ComparedSentence(BEFORE, "Đã đăng 03 tin."),
                        new ComparedSentence(AFTER, "Đã đăng 05 tin."),
                        new ComparedSentence(BOTH, "Thiếu kinh phí."),
                        new ComparedSentence(BOTH, "Tổ chức 01 hội nghị."),
                        new ComparedSentence(AFTER, "In 200 tờ rơi."));
    }

    @Test
    void lines_of_a_list_are_sentences_of_their_own() {
        assertThat(ComparedText.sentences("- Thiếu người\n\n- Thiếu kinh phí\n"))
                .containsExactly("- Thiếu người", "- Thiếu kinh phí");
    }

    @Test
    void numbers_and_symbols_end_no_sentence() {
        assertThat(ComparedText.sentences("Thực hiện Kế hoạch 01/KH-SLĐTBXH, đạt 97.5% (1.000 hồ sơ). Tiếp tục."))
                .containsExactly("Thực hiện Kế hoạch 01/KH-SLĐTBXH, đạt 97.5% (1.000 hồ sơ).", "Tiếp tục.");
    }

    @Test
    void nothing_beside_nothing_is_nothing() {
        assertThat(ComparedText.between("", " \n ")).isEmpty();
    }

    @Property
    void each_side_can_be_read_out_of_it(@ForAll List<Boolean> which) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (int i = 0; i < which.size(); i++) {
            before.append(which.get(i) ? "Câu " + i % 3 + ".\n" : "");
            after.append(which.get(which.size() - 1 - i) ? "Câu " + i % 3 + ".\n" : "");
        }

        var all = ComparedText.between(before.toString(), after.toString());

        assertThat(all.stream().filter(it -> it.where() != AFTER).map(ComparedSentence::text))
                .containsExactlyElementsOf(ComparedText.sentences(before.toString()));
        assertThat(all.stream().filter(it -> it.where() != BEFORE).map(ComparedSentence::text))
                .containsExactlyElementsOf(ComparedText.sentences(after.toString()));
    }
}
