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
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.tiendo.document.word.HostileFile;
import vn.tiendo.document.word.UnreadableDocument;

class FormCheckTest {
    private static final FormNames NAMES = new FormNames(
            Set.of("co_quan", "so_ky_hieu"),
            Map.of(
                    "noi_nhan",
                    Set.of(""),
                    "can_cu",
                    Set.of(""),
                    "nhiem_vu",
                    Set.of("stt", "ten"),
                    "don_vi",
                    Set.of("ten")),
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

    @ParameterizedTest
    @CsvSource({"60000, 3", "1, 4200000"})
    void what_opens_into_more_than_a_form_is_refused_before_it_is_held(int paragraphs, int length) {
        String paragraph = "<w:p w:a='' w:b=''><w:r><w:t w:c=''>" + "a".repeat(length) + "</w:t></w:r></w:p>";
        byte[] form = packed("word/document.xml", paragraph.repeat(paragraphs));
        assertThatThrownBy(() -> FormCheck.of(form, NAMES))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("document-too-large");
    }

    @Test
    void a_form_has_its_text_where_word_puts_it() {
        byte[] form = packed("word/other.xml", "<w:p><w:r><w:t>{{co_quan}}</w:t></w:r></w:p>");
        assertThatThrownBy(() -> FormCheck.of(form, NAMES)).hasMessage("damaged-document");
    }

    @Test
    void names_have_an_end_and_a_text_comes_once() throws UnreadableDocument {
        assertThat(findings("{{co_quan}}".repeat(501))).first().asString().contains("501 trường");
        assertThat(findings("{{noi_dung}}", "{{noi_dung}}")).first().asString().contains("một lần");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:///C:/mau.dotx | attachedTemplate | mẫu Word đính kèm",
                "https://ngoai.example/anh.png | image | hình ảnh liên kết",
                "file://may-chu/chung | hyperlink | liên kết tới tệp hoặc thư mục",
                "https://ngoai.example/a | other | nội dung lấy từ nơi khác",
                "https://ngoai.example/a | oleObject | đối tượng nhúng",
                "https://ngoai.example/a | hyperlink | ",
            })
    void a_form_refers_to_nothing_outside_but_pages(String target, String kind, String finding)
            throws UnreadableDocument {
        byte[] form = form(word -> {
            paragraph(word, "{{co_quan}}");
            word.getPackagePart()
                    .addExternalRelationship(
                            target, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind);
        });
        var findings = String.join("\n", FormCheck.of(form, NAMES));
        if (finding == null) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).contains(finding, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl> | ô điều khiển nội dung",
                "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p> | ngắt trang bằng tay",
                "<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE //may-chu/a.png</w:instrText></w:r></w:p> | INCLUDEPICTURE",
                "<w:p><w:fldSimple w:instr=\"IncludeText chung.docx\"/></w:p> | INCLUDETEXT",
                "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr> | ngắt phần liên tục",
                "<w:p><w:r><w:t>{{noi_nhan}} {{can_cu}}</w:t></w:r></w:p> | nhiều danh sách (noi_nhan, can_cu)",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{nhiem_vu.ten}}</w:t></w:r></w:p><w:p><w:r><w:t>{{noi_nhan}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | nhiều danh sách (nhiem_vu, noi_nhan)",
            })
    void what_filling_or_printing_would_lose_is_refused(String body, String finding) throws UnreadableDocument {
        byte[] form = packed("word/document.xml", "<w:p><w:r><w:t>{{co_quan}}</w:t></w:r></w:p>" + body);
        assertThat(FormCheck.of(form, NAMES)).hasSize(1).first().asString().contains(finding);
    }

    @Test
    void a_header_may_count_its_pages_and_fetch_nothing() throws UnreadableDocument {
        assertThat(FormCheck.of(withFieldInHeader("PAGE"), NAMES)).isEmpty();
        assertThat(FormCheck.of(withFieldInHeader("LINK Excel.Sheet //may-chu/a.xlsx"), NAMES))
                .hasSize(1)
                .first()
                .asString()
                .contains("trường LINK");
    }

    private static byte[] withFieldInHeader(String code) {
        return form(word -> {
            paragraph(word, "{{co_quan}}, xem https://link.example/LINK/a");
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr(code);
        });
    }

    @Test
    void styles_with_automatic_numbers_are_refused_by_their_names() throws UnreadableDocument {
        byte[] form = form(word -> {
            paragraph(word, "{{co_quan}}");
            var style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.PARAGRAPH);
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            style.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.TWO);
            word.getStyles().addStyle(new XWPFStyle(style));
        });
        assertThat(FormCheck.of(form, NAMES)).hasSize(1).first().asString().contains("“heading 1”");
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

    /** Two times the same text: where Word puts it, and where the package says that it is. */
    private static byte[] packed(String main, String body) {
        String document =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>"
                        .formatted(body);
        return HostileFile.empty()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='1' Type='http://x/officeDocument' Target='%s'/></Relationships>"
                                .formatted(main))
                .part("word/document.xml", document)
                .part(main, document)
                .part("word/styles.xml", FilledWord.NO_STYLES)
                .bytes();
    }
}
