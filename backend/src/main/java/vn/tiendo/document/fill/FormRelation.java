package vn.tiendo.document.fill;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.word.OfficeParts;
import vn.tiendo.document.word.UnreadableDocument;

/** What a part of a form refers to: another part, or a place outside the file. */
record FormRelation(String id, String kind, String target, boolean outside, Element element) {
    /** What begins the attributes by which a text refers to its relations, and the kinds of these. */
    static final String REFERENCE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final Set<String> EMBEDDED = Set.of("oleObject", "package", "control", "aFChunk", "subDocument");

    /** Beside the text, and of whoever made the form. */
    private static final Set<String> OWN = Set.of("attachedTemplate", "customXml", "glossaryDocument");

    /** The part that lists the relations of another one. */
    static String listOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** The relations of the text, for more of them; a file without any has an empty list. */
    static Document ofText(Map<String, byte[]> parts) throws UnreadableDocument {
        byte[] list = parts.get(listOf(WordForm.BODY));
        return WordXml.parse(
                list == null
                        ? "<Relationships xmlns=\"%s\"/>".formatted(PACKAGE).getBytes(StandardCharsets.UTF_8)
                        : list);
    }

    /** Lets the text refer to another part by an id. */
    static void add(Document relations, String id, String kind, String part) {
        var relation = relations.createElementNS(PACKAGE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", REFERENCE + "/" + kind);
        relation.setAttribute("Target", "/" + part);
        relations.getDocumentElement().appendChild(relation);
    }

    static List<FormRelation> in(Document list) {
        return WordXml.children(list.getDocumentElement(), "Relationship").stream()
                .map(FormRelation::of)
                .toList();
    }

    private static FormRelation of(Element element) {
        String type = element.getAttribute("Type");
        return new FormRelation(
                element.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                element.getAttribute("Target"),
                !Set.of("", "Internal").contains(element.getAttribute("TargetMode")),
                element);
    }

    /** Opening the document brings something in from elsewhere, or a click opens more than a page of the web or a letter. */
    boolean fetches() {
        return outside
                && !(kind.equals("hyperlink")
                        && Stream.of("http:", "https:", "mailto:").anyMatch(this::begins));
    }

    boolean embeds() {
        return EMBEDDED.contains(kind);
    }

    /** Whether documents in the form have it too. */
    boolean isIssued() {
        return !fetches() && !embeds() && !OWN.contains(kind);
    }

    /** The name of the part that a part refers to. */
    String targetFrom(String part) {
        return OfficeParts.resolve(part.substring(0, part.lastIndexOf('/') + 1), target);
    }

    private boolean begins(String scheme) {
        return target.strip().regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
