package vn.tiendo.document.fill;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/**
 * The page that a form gets when it says none: Word takes the paper of the machine then, and annexes would have no page to follow.
 * Numbers stand at the top centre, as ours do.
 */
final class GivenSection {
    private static final String TYPES = "[Content_Types].xml";
    private static final String PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String HEADER_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private static final String PART = "word/headerTiendo.xml";
    private static final String ID = "tiendoHeader";

    private GivenSection() {}

    /** @param ours a document of our own, whose page and header are taken when it has any */
    static void to(WordForm form, WordForm ours) throws UnreadableDocument {
        var page = WordXml.children(ours.body(), "sectPr").stream().findFirst();
        if (page.isEmpty() || !WordXml.children(form.body(), "sectPr").isEmpty()) {
            return;
        }
        var target = form.body().getOwnerDocument();
        var section = (Element) target.importNode(page.get(), true);
        for (Element reference : WordXml.children(section, "headerReference")) {
            var id = reference.getAttributeNS(FormRelation.REFERENCE, "id");
            addHeader(form.parts(), centred(header(ours.parts(), id)));
            reference.setAttributeNS(FormRelation.REFERENCE, "r:id", ID);
        }
        form.body().appendChild(section);
    }

    private static Document header(Map<String, byte[]> ours, String id) throws UnreadableDocument {
        for (var relation : FormRelation.in(FormRelation.ofText(ours))) {
            if (relation.id().equals(id)) {
                return WordXml.parse(ours.get(relation.targetFrom(WordForm.BODY)));
            }
        }
        throw new IllegalStateException("a section of ours without its header");
    }

    /** By itself: the form may have another style for headers, or none. */
    private static Document centred(Document header) {
        for (Element properties : WordXml.below(header.getDocumentElement(), "pPr")) {
            WordXml.children(properties, "pStyle").forEach(properties::removeChild);
            var alignment = WordXml.create(header, "jc");
            WordXml.setValue(alignment, "val", "center");
            properties.appendChild(alignment);
        }
        return header;
    }

    private static void addHeader(Map<String, byte[]> form, Document header) throws UnreadableDocument {
        form.put(PART, WordXml.bytes(header));
        var relations = FormRelation.ofText(form);
        FormRelation.add(relations, ID, "header", PART);
        form.put(FormRelation.listOf(WordForm.BODY), WordXml.bytes(relations));
        var types = WordXml.parse(form.get(TYPES));
        var type = types.createElementNS(PACKAGE_TYPES, "Override");
        type.setAttribute("PartName", "/" + PART);
        type.setAttribute("ContentType", HEADER_TYPE);
        types.getDocumentElement().appendChild(type);
        form.put(TYPES, WordXml.bytes(types));
    }
}
