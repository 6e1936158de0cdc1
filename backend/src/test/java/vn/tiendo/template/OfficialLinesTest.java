package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialLinesTest {

    @Test
    void a_line_with_a_dash_is_a_bullet_and_an_empty_one_is_nothing() {
        assertThat(OfficialLines.of("Đã làm:\n - tin, bài;\n\n+ video.\n"))
                .containsExactly(paragraph("Đã làm:"), bullet("tin, bài;"), bullet("video."));
    }

    @Test
    void items_end_alike_but_what_leads_on_goes_on_leading() {
        assertThat(Typography.punctuated(
                        List.of("Căn cứ Luật Tổ chức.", "Theo đề nghị của Văn phòng", "Sở xây dựng kế hoạch như sau:")))
                .containsExactly(
                        "Căn cứ Luật Tổ chức;", "Theo đề nghị của Văn phòng;", "Sở xây dựng kế hoạch như sau:");
    }

    @Test
    void a_dash_within_a_line_stays() {
        assertThat(OfficialLines.of("Phòng Kế hoạch - Tài chính"))
                .containsExactly(paragraph("Phòng Kế hoạch - Tài chính"));
    }
}
