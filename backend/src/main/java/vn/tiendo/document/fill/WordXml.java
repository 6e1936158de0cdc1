package vn.tiendo.document.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.UnreadableDocument.Reason;

/** Parts of a Word file as trees. */
final class WordXml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    /** No document type is taken, so that no entity can be defined, let alone fetched. */
    static Document parse(byte[] xml) throws UnreadableDocument {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED_DOCUMENT, damaged);
        }
    }

    static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** Every element below, in the order of the file. */
    static void each(Element parent, Consumer<Element> visitor) {
        for (Element child : children(parent)) {
            visitor.accept(child);
            each(child, visitor);
        }
    }

    static List<Element> below(Element parent, String name) {
        return below(parent, element -> is(element, name));
    }

    static List<Element> below(Element parent, Predicate<Element> wanted) {
        var found = new ArrayList<Element>();
        each(parent, element -> {
            if (wanted.test(element)) {
                found.add(element);
            }
        });
        return found;
    }

    static Element create(Document document, String name) {
        return document.createElementNS(NAMESPACE, "w:" + name);
    }

    static String value(Element element, String attribute) {
        return element.getAttributeNS(NAMESPACE, attribute);
    }

    static void setValue(Element element, String attribute, String value) {
        element.setAttributeNS(NAMESPACE, "w:" + attribute, value);
    }

    static void replace(Node old, List<? extends Node> others) {
        others.forEach(node -> old.getParentNode().insertBefore(node, old));
        old.getParentNode().removeChild(old);
    }
}
