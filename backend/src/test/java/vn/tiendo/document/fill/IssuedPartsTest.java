package vn.tiendo.document.fill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.document.fill.FilledWord.NO_TEXT;
import static vn.tiendo.document.fill.FilledWord.form;
import static vn.tiendo.document.fill.FilledWord.lines;
import static vn.tiendo.document.fill.FilledWord.paragraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordPackage;

/** What of a form its documents do not have. */
class IssuedPartsTest {
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final FormContent CONTENT =
            new FormContent(NO_TEXT, Map.of("co_quan", "SỞ NỘI VỤ"), Map.of(), Map.of(), Map.of());

    @Test
    void the_properties_are_those_of_the_document() throws Exception {
        byte[] filled = WordFilling.fill(
                form(word -> {
                    paragraph(word, "{{co_quan}}");
                    var properties = word.getProperties();
                    properties.getCoreProperties().setCreator("Nguyễn Văn Riêng");
                    properties.getCoreProperties().setLastModifiedByUser("may-tinh-rieng");
                    properties.getExtendedProperties().setCompany("Công ty khác");
                    properties.getCustomProperties().addProperty("duong_dan", "C:\\Users\\rieng");
                }),
                CONTENT);
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            var properties = word.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo("Báo cáo thử");
            assertThat(properties.getCoreProperties().getCreator()).isEqualTo("Sở Nội vụ");
            assertThat(properties.getCoreProperties().getLastModifiedByUser()).isNull();
            assertThat(properties.getExtendedProperties().getCompany()).isNullOrEmpty();
            assertThat(properties.getCustomProperties().contains("duong_dan")).isFalse();
        }
        assertThat(names(filled)).doesNotContain("docProps/custom.xml");
        assertThat(lines(filled)).containsExactly("SỞ NỘI VỤ");
    }

    @Test
    void what_is_attached_or_embedded_stays_behind() throws Exception {
        byte[] filled = WordFilling.fill(
                form(word -> {
                    paragraph(word, "{{co_quan}}");
                    relate(word);
                }),
                CONTENT);
        assertThat(names(filled)).noneMatch(name -> name.startsWith("word/embeddings") || name.startsWith("customXml"));
        try (var parts = new WordPackage(filled)) {
            for (String list : List.of("word/_rels/document.xml.rels", "[Content_Types].xml")) {
                assertThat(new String(parts.bytes(list, 1 << 20), UTF_8)).doesNotContain("may-chu", "embeddings");
            }
        }
        assertThat(lines(filled)).containsExactly("SỞ NỘI VỤ");
    }

    private static void relate(XWPFDocument word) {
        try {
            var main = word.getPackagePart();
            main.addExternalRelationship("file:///C:/may-chu/mau.dotx", KINDS + "attachedTemplate");
            main.addExternalRelationship("https://may-chu.example/anh.png", KINDS + "image");
            for (String name : List.of("/word/embeddings/bang.xlsx", "/customXml/item1.xml")) {
                var part = word.getPackage()
                        .createPart(PackagingURIHelper.createPartName(name), "application/vnd.openxmlformats.test");
                try (var out = part.getOutputStream()) {
                    out.write("<a/>".getBytes(UTF_8));
                }
                main.addRelationship(
                        part.getPartName(),
                        TargetMode.INTERNAL,
                        KINDS + (name.contains("embeddings") ? "package" : "customXml"));
            }
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(byte[] file) throws UnreadableDocument, IOException {
        try (var parts = new WordPackage(file)) {
            return List.copyOf(parts.names());
        }
    }
}
