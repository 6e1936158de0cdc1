package vn.tiendo.document.fill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.tiendo.document.word.OfficeParts;
import vn.tiendo.document.word.UnreadableDocument;

/**
 * The parts of a form that its documents have too: what the text refers to within the file. Who made the form, from what, and
 * what is linked or embedded stay behind; the properties are those of the document.
 */
final class IssuedParts {
    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> PROPERTIES = List.of("_rels/.rels", "docProps/core.xml", "docProps/app.xml");
    private static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> form;
    private final Map<String, byte[]> issued = new LinkedHashMap<>();
    private final Deque<String> reached = new ArrayDeque<>(List.of(WordForm.BODY, WordForm.STYLES));

    private IssuedParts(Map<String, byte[]> form) {
        this.form = form;
    }

    /** @param own the parts of a document of ours that has the properties */
    static Map<String, byte[]> of(Map<String, byte[]> form, Map<String, byte[]> own) throws UnreadableDocument {
        var parts = new IssuedParts(form);
        parts.issued.put(TYPES, form.get(TYPES));
        PROPERTIES.forEach(name -> parts.issued.put(name, own.get(name)));
        while (!parts.reached.isEmpty()) {
            parts.take(parts.reached.pop());
        }
        parts.issued.put(TYPES, parts.types(own.get(TYPES)));
        return parts.issued;
    }

    private void take(String part) throws UnreadableDocument {
        byte[] content = form.get(part);
        if (content == null || issued.putIfAbsent(part, content) != null) {
            return;
        }
        byte[] list = form.get(FormRelation.listOf(part));
        if (list == null) {
            return;
        }
        var relations = WordXml.parse(list);
        var gone = new TreeSet<String>();
        for (var relation : FormRelation.in(relations)) {
            if (!relation.isIssued()) {
                gone.add(relation.id());
                relation.element().getParentNode().removeChild(relation.element());
            } else if (!relation.outside()) {
                reached.add(relation.targetFrom(part));
            }
        }
        issued.put(FormRelation.listOf(part), WordXml.bytes(relations));
        if (!gone.isEmpty()) {
            issued.put(part, without(gone, content));
        }
    }

    /** Word refuses a part that refers to what is not there. */
    private static byte[] without(Set<String> gone, byte[] part) throws UnreadableDocument {
        var document = WordXml.parse(part);
        WordXml.below(document.getDocumentElement(), element -> refersTo(element, gone))
                .forEach(element -> element.getParentNode().removeChild(element));
        return WordXml.bytes(document);
    }

    private static boolean refersTo(Element element, Set<String> ids) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (REFERENCES.equals(attribute.getNamespaceURI()) && ids.contains(attribute.getNodeValue())) {
                return true;
            }
        }
        return false;
    }

    /** The types of the parts that are left, with those of our own properties. */
    private byte[] types(byte[] ours) throws UnreadableDocument {
        var types = WordXml.parse(form.get(TYPES));
        var root = types.getDocumentElement();
        var kept = issued.keySet().stream().map(IssuedParts::folded).collect(Collectors.toSet());
        WordXml.children(root, "Override").stream()
                .filter(type -> isProperty(type) || !kept.contains(partOf(type)))
                .forEach(root::removeChild);
        WordXml.children(WordXml.parse(ours).getDocumentElement(), "Override").stream()
                .filter(IssuedParts::isProperty)
                .forEach(type -> root.appendChild(types.importNode(type, true)));
        return WordXml.bytes(types);
    }

    private static boolean isProperty(Element type) {
        return PROPERTIES.stream().map(IssuedParts::folded).anyMatch(partOf(type)::equals);
    }

    private static String partOf(Element type) {
        return folded(OfficeParts.resolve("", type.getAttribute("PartName")));
    }

    /** Names of parts are alike in capitals and small letters. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
