package vn.tiendo.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordWriterTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            </w:styles>
            """;

    @Property(tries = 200)
    void any_text_can_be_written_and_opened(@ForAll String text) throws IOException {
        assertThat(readBack(text)).isNotNull();
    }

    @Test
    void what_xml_cannot_carry_is_left_out() throws IOException {
        assertThat(readBack("a\u0000b\u000Bc\tđ\uD800")).isEqualTo("abc đ");
    }

    @Test
    void text_is_stored_composed() throws IOException {
        String decomposed = Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);

        assertThat(readBack(decomposed)).isEqualTo("Kế hoạch");
    }

    @Test
    void spaces_are_kept() throws IOException {
        assertThat(readBack("Số:      /KH")).isEqualTo("Số:      /KH");
    }

    private static String readBack(String text) throws IOException {
        var page = new WrittenPage(false, 20, 20, 30, 20);
        var section = new WrittenSection(page, List.of(WrittenParagraph.of("Normal", text)));
        byte[] bytes = WordWriter.write(new WrittenDocument("Thử", "Sở", null, STYLES, List.of(section)));
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return word.getParagraphs().getFirst().getText();
        }
    }
}
