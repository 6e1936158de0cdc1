package vn.tiendo.report.form.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableNameTest {
    @Test
    void a_table_has_the_number_of_its_title_and_else_that_of_its_place() {
        assertThat(TableName.of("Biểu 01. Sản phẩm", 4)).isEqualTo(new TableName("Biểu số 01", "Sản phẩm"));
        assertThat(TableName.of("Biểu mẫu số 02a-CCHC: Hồ sơ", 4))
                .isEqualTo(new TableName("Biểu số 02a-CCHC", "Hồ sơ"));
        assertThat(TableName.of("BIỂU SỐ 3 - Thu, chi", 4)).isEqualTo(new TableName("Biểu số 3", "Thu, chi"));
        assertThat(TableName.of("Sản phẩm tuyên truyền", 1))
                .isEqualTo(new TableName("Biểu số 02", "Sản phẩm tuyên truyền"));
        assertThat(TableName.of("Biểu dương, khen thưởng", 0))
                .isEqualTo(new TableName("Biểu số 01", "Biểu dương, khen thưởng"));
    }

    @Test
    void a_sheet_takes_any_title() {
        assertThat(TableName.sheet("Thu/chi [triệu đồng]: quý I", 0, "")).isEqualTo("1. Thu chi  triệu đồng   quý I");
        assertThat(TableName.sheet("Kết quả tuyên truyền về cải cách hành chính", 11, " (dòng)"))
                .hasSizeLessThanOrEqualTo(31)
                .startsWith("12. Kết quả")
                .endsWith(" (dòng)");
    }
}
