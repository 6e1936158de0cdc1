package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.paragraph;

import org.junit.jupiter.api.Test;

class OfficialLinesTest {

    @Test
    void a_line_with_a_dash_is_a_bullet_and_an_empty_one_is_nothing() {
        assertThat(OfficialLines.of("Đã làm:\n - tin, bài;\n\n+ video.\n"))
                .containsExactly(paragraph("Đã làm:"), bullet("tin, bài;"), bullet("video."));
    }

    @Test
    void a_dash_within_a_line_stays() {
        assertThat(OfficialLines.of("Phòng Kế hoạch - Tài chính"))
                .containsExactly(paragraph("Phòng Kế hoạch - Tài chính"));
    }
}
