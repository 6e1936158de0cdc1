package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.shared.search.SearchText;

/** Of which words the index is asked; bits are those of the words in their order, then of the last one as unfinished. */
class SeenWordsTest {
    private static final long SEEN = 1000;

    @Test
    void words_that_stand_together_anyway_say_no_more_than_one_of_them() {
        // "xây dựng" in 120, "mô hình" in 100, "đề án" in 140, never all of them
        var seen = SeenWords.of(SEEN, "3:110,12:80,112:130,15:10,124:10,0:660");

        assertThat(seen.lookedUp(SearchText.of("xây dựng mô hình đề án"))).isEqualTo("(('xay') & ('mo') & ('de'))");
    }

    @Test
    void a_rare_last_word_is_looked_up_as_unfinished() {
        assertThat(SeenWords.of(SEEN, "1:200,4:2,0:798").lookedUp(SearchText.of("thực xyz")))
                .isEqualTo("(('thuc') & 'xyz':*)");
        assertThat(SeenWords.of(SEEN, "0:1000").lookedUp(SearchText.of("xyz"))).isEqualTo("('xyz':*)");
    }

    @Test
    void a_last_word_that_begins_much_is_left_out() {
        assertThat(SeenWords.of(SEEN, "4:900,1:100").lookedUp(SearchText.of("thực t")))
                .isEqualTo("(('thuc'))");
    }

    @Test
    void unless_it_is_all_that_begins_so() {
        assertThat(SeenWords.of(SEEN, "6:300,1:100,0:600").lookedUp(SearchText.of("thực hiện")))
                .isEqualTo("(('thuc') & ('hien'))");
    }

    @Test
    void an_abbreviation_is_a_word() {
        assertThat(SeenWords.of(SEEN, "0:1000").lookedUp(SearchText.of("CCHC")))
                .isEqualTo("((('cchc') | ('cai' & 'cach' & 'hanh' & 'chinh')))");
    }
}
