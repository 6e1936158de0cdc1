package vn.tiendo.document.fill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.tiendo.document.word.UnreadableDocument;

class AddedStylesTest {
    private static final String OPEN =
            "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";

    /** As the Vietnamese Word names them. */
    private final Document form = styles("""
            <w:style w:type='paragraph' w:default='1' w:styleId='Binhthng'><w:name w:val='Normal'/></w:style>
            <w:style w:type='paragraph' w:styleId='u1'><w:name w:val='Heading 1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Caption'><w:name w:val='Chú thích riêng'/></w:style>
            """);

    private final Document text = styles("""
            <w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>
            <w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Caption'><w:name w:val='caption'/><w:basedOn w:val='Heading1'/></w:style>
            <w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/></w:style>
            """);

    @Test
    void styles_of_the_same_name_are_the_forms() {
        var part = styles("<w:p><w:pStyle w:val='Heading1'/><w:pStyle w:val='Caption'/><w:pStyle w:val='X'/></w:p>");
        AddedStyles.to(form, text).rename(part.getDocumentElement());
        assertThat(WordXml.below(part.getDocumentElement(), "pStyle"))
                .extracting(style -> WordXml.value(style, "val"))
                .containsExactly("u1", "Caption1", "X");
    }

    @Test
    void others_are_added_under_ids_of_their_own_and_none_becomes_the_usual_one() {
        AddedStyles.to(form, text);
        var all = WordXml.children(form.getDocumentElement(), "style");
        assertThat(all)
                .extracting(style -> WordXml.value(style, "styleId"))
                .containsExactly("Binhthng", "u1", "Caption", "Caption1", "TableNormal");
        assertThat(all).extracting(style -> WordXml.value(style, "default")).containsExactly("1", "", "", "", "");
        assertThat(WordXml.value(WordXml.below(all.get(3), "basedOn").getFirst(), "val"))
                .isEqualTo("u1");
    }

    private static Document styles(String inside) {
        try {
            return WordXml.parse((OPEN + inside + "</w:styles>").getBytes(UTF_8));
        } catch (UnreadableDocument e) {
            throw new IllegalArgumentException(e);
        }
    }
}
