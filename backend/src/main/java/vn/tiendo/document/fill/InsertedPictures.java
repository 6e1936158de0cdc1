package vn.tiendo.document.fill;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/** The pictures of our own text on their way into a form; a form itself has none. */
final class InsertedPictures {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = FormRelation.listOf(WordForm.BODY);
    private static final String PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, byte[]> text;
    private final Map<String, byte[]> form;

    private InsertedPictures(Map<String, byte[]> text, Map<String, byte[]> form) {
        this.text = text;
        this.form = form;
    }

    /** Takes the pictures over, and lets the text refer to them by ids that the form does not use. */
    static void take(WordForm text, WordForm form) throws UnreadableDocument {
        var drawings = WordXml.below(text.body(), "blip");
        if (!drawings.isEmpty()) {
            new InsertedPictures(text.parts(), form.parts()).take(drawings);
        }
    }

    private void take(Iterable<Element> drawings) throws UnreadableDocument {
        var relations = FormRelation.ofText(form);
        var ours = FormRelation.in(WordXml.parse(text.get(RELATIONS)));
        for (Element drawing : drawings) {
            String id = drawing.getAttributeNS(FormRelation.REFERENCE, "embed");
            var picture =
                    ours.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
            byte[] content = text.get(picture.targetFrom(WordForm.BODY));
            drawing.setAttributeNS(FormRelation.REFERENCE, "r:embed", add(content, relations));
        }
        form.put(RELATIONS, WordXml.bytes(relations));
        form.put(TYPES, WordXml.bytes(types()));
    }

    private String add(byte[] content, Document relations) {
        int number = 1;
        while (form.containsKey(name(number))) {
            number++;
        }
        form.put(name(number), content);
        String id = "tiendoPicture" + number;
        FormRelation.add(relations, id, "image", name(number));
        return id;
    }

    private Document types() throws UnreadableDocument {
        var types = WordXml.parse(form.get(TYPES));
        var root = types.getDocumentElement();
        boolean known = WordXml.children(root, "Default").stream()
                .anyMatch(type -> type.getAttribute("Extension").equalsIgnoreCase("png"));
        if (!known) {
            var type = types.createElementNS(PACKAGE_TYPES, "Default");
            type.setAttribute("Extension", "png");
            type.setAttribute("ContentType", "image/png");
            root.insertBefore(type, root.getFirstChild());
        }
        return types;
    }

    private static String name(int number) {
        return "word/media/tiendo%d.png".formatted(number);
    }
}
