package vn.tiendo.document.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.document.fill.FilledWord.form;
import static vn.tiendo.document.fill.FilledWord.paragraph;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.document.word.UnreadableDocument;

class FormCheckTest {
    private static final FormNames NAMES = new FormNames(
            Set.of("co_quan", "so_ky_hieu"),
            Map.of("noi_nhan", Set.of(""), "nhiem_vu", Set.of("stt", "ten"), "don_vi", Set.of("ten")),
            Set.of("noi_dung"),
            Set.of("phu_luc"));

    @Test
    void a_form_within_the_subset_is_taken() throws UnreadableDocument {
        assertThat(findings("{{co_quan}} số {{ so_ky_hieu }}", "{{noi_dung}}", "{{noi_nhan}}", "{{phu_luc}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Của {{co_qua}} | Không có trường {{co_qua}} (dòng “Của {{co_qua}}”). Có phải {{co_quan}}?",
                "{{hoan_toan_khac}} | Không có trường {{hoan_toan_khac}} (dòng “{{hoan_toan_khac}}”).",
                "{{nhiem_vu.han}} | Có phải {{nhiem_vu.ten}}?",
                "{{Cơ quan}} | có trường viết sai",
                "{{co_quan} | có trường viết sai",
                "Nội dung: {{noi_dung}} | Trường {{noi_dung}} phải đứng một mình trên một dòng, ngoài bảng.",
                "Không có gì | Biểu mẫu không có trường {{…}} nào",
            })
    void each_fault_is_named_with_its_place(String line, String finding) throws UnreadableDocument {
        assertThat(findings(line)).hasSize(1).first().asString().contains(finding);
    }

    @Test
    void all_faults_are_named_at_once() throws UnreadableDocument {
        assertThat(findings("{{a}}", "{{b}}", "x {{noi_dung}}")).hasSize(3);
    }

    @Test
    void an_annex_stands_last() throws UnreadableDocument {
        assertThat(findings("{{phu_luc}}", "{{co_quan}}")).first().asString().contains("dòng cuối cùng");
    }

    @Test
    void a_row_follows_one_list() throws UnreadableDocument {
        byte[] form = form(word -> {
            var row = word.createTable(1, 2).getRow(0);
            row.getCell(0).setText("{{nhiem_vu.ten}}");
            row.getCell(1).setText("{{don_vi.ten}}");
        });
        assertThat(FormCheck.of(form, NAMES)).first().asString().contains("nhiều danh sách (nhiem_vu, don_vi)");
    }

    @Test
    void what_word_can_and_a_form_may_not_is_refused() throws UnreadableDocument {
        byte[] form = form(word -> {
            paragraph(word, "{{co_quan}}");
            var paragraph = word.createParagraph();
            paragraph.createRun().getCTR().addNewPict();
            paragraph.setNumID(BigInteger.ONE);
            paragraph.getCTP().addNewIns();
        });
        assertThat(FormCheck.of(form, NAMES))
                .anyMatch(finding -> finding.contains("hình ảnh"))
                .anyMatch(finding -> finding.contains("số thứ tự"))
                .anyMatch(finding -> finding.contains("theo dõi thay đổi"));
    }

    @Test
    void names_in_a_header_are_refused() throws UnreadableDocument {
        byte[] form = form(word -> {
            paragraph(word, "{{co_quan}}");
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{so_ky_hieu}}");
        });
        assertThat(FormCheck.of(form, NAMES)).first().asString().startsWith("Đầu trang");
    }

    @Test
    void what_is_no_word_file_is_refused() {
        assertThatThrownBy(() -> FormCheck.of(new byte[] {1, 2, 3}, NAMES)).isInstanceOf(UnreadableDocument.class);
    }

    private static List<String> findings(String... lines) throws UnreadableDocument {
        return FormCheck.of(
                form(word -> {
                    for (String line : lines) {
                        paragraph(word, line);
                    }
                }),
                NAMES);
    }
}
