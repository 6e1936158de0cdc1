package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductItemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo | 1 | Báo cáo",
                "hội nghị | 3 | 03 hội nghị",
                "03 hội nghị | 3 | 03 hội nghị",
                "Ít nhất 03 hội nghị | 3 | Ít nhất 03 hội nghị",
                "03 hội nghị | 5 | 05 hội nghị",
                "Hội nghị: 03 cuộc | 4 | 04 Hội nghị",
                "03 hội nghị | 1 | 03 hội nghị",
                "tờ rơi | 1000 | 1000 tờ rơi",
            })
    void says_how_many_once(String name, int count, String words) {
        assertThat(new ProductItem(ProductKind.OTHER, name, count).words()).isEqualTo(words);
    }

    @Test
    void without_a_word_of_it_one_is_meant() {
        assertThat(new ProductItem(ProductKind.REPORT, "Báo cáo", null).count()).isEqualTo(1);
    }

    @Test
    void the_cell_of_an_annex_says_what_is_wanted() {
        var items = List.of(
                new ProductItem(ProductKind.CONFERENCE, "hội nghị", 2), new ProductItem(ProductKind.REPORT, "Báo cáo"));

        assertThat(ProductCell.of(items).text()).isEqualTo("02 hội nghị; Báo cáo");
    }
}
