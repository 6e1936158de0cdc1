package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.DOCUMENT_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part as a tree without holding it. A declaration of a document type is refused, so that no entity can
 * be defined, let alone fetched.
 */
public final class XmlCursor implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream source;
    private final XMLStreamReader xml;
    private int depth;

    private XmlCursor(InputStream source, XMLStreamReader xml) {
        this.source = source;
        this.xml = xml;
    }

    static XmlCursor over(InputStream source) throws UnreadableDocument {
        try {
            return new XmlCursor(source, FACTORY.createXMLStreamReader(decoded(source)));
        } catch (XMLStreamException | IOException broken) {
            throw refused(broken);
        }
    }

    /** Reads what is left, so that the checksum of the part is compared. */
    void finish() throws UnreadableDocument {
        try {
            source.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw refused(broken);
        }
    }

    /** Reads the part to its end, and refuses more elements, attributes and texts than that. */
    public void requireAtMost(int nodes) throws UnreadableDocument {
        int left = nodes;
        for (int event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            left -= switch (event) {
                case XMLStreamConstants.START_ELEMENT -> 1 + xml.getAttributeCount() + xml.getNamespaceCount();
                case XMLStreamConstants.END_ELEMENT -> 0;
                default -> 1;
            };
            if (left < 0) {
                throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
            }
        }
    }

    /** Moves onto the root element. */
    public void enterRoot() throws UnreadableDocument {
        while (depth == 0) {
            advance();
        }
    }

    /** Visits each child of the current element; what the visitor leaves unread is passed over. */
    public void eachChild(Visitor visitor) throws UnreadableDocument {
        eachChildWhile(() -> true, visitor);
    }

    /** The same until enough was seen; the children that are left stay unread. */
    public void eachChildWhile(BooleanSupplier wanted, Visitor visitor) throws UnreadableDocument {
        int parent = depth;
        while (wanted.getAsBoolean() && advance() >= parent) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(xml.getLocalName());
                passTo(parent);
            }
        }
    }

    /** The text directly inside the current element. */
    public String text() throws UnreadableDocument {
        return text(Integer.MAX_VALUE);
    }

    /** The beginning of that text: about so many characters are kept, however many there are. */
    public String text(int most) throws UnreadableDocument {
        int element = depth;
        StringBuilder text = new StringBuilder();
        while (advance() >= element) {
            if (xml.isCharacters() && depth == element && text.length() < most) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** The value of an attribute of the current element by its local name; empty when it is absent. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The id by which the current element refers to another part; empty when it refers to none. */
    public String reference() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    public String value() {
        return attribute("val");
    }

    /** The value as a whole number, or the fallback when it is none. */
    public int number(String name, int fallback) {
        try {
            return Integer.parseInt(attribute(name));
        } catch (NumberFormatException none) {
            return fallback;
        }
    }

    /** An on/off property is on when it stands without a value. */
    public boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void passTo(int target) throws UnreadableDocument {
        while (depth > target) {
            advance();
        }
    }

    private int advance() throws UnreadableDocument {
        if (step() == XMLStreamConstants.END_DOCUMENT) {
            throw new UnreadableDocument(DAMAGED_DOCUMENT);
        }
        return depth;
    }

    private int step() throws UnreadableDocument {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new UnreadableDocument(DAMAGED_DOCUMENT);
                default -> {}
            }
            if (depth > WordLimits.DEPTH) {
                throw new UnreadableDocument(DOCUMENT_TOO_LARGE);
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    /** Office programs write UTF-8; the standard also allows UTF-16, which then begins with its mark. */
    private static Reader decoded(InputStream source) throws IOException {
        PushbackInputStream start = new PushbackInputStream(source, 3);
        byte[] mark = start.readNBytes(3);
        boolean wide = mark.length > 1 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFE + 0xFF;
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
        if (!marked) {
            start.unread(mark);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(start, charset.newDecoder());
    }

    private static UnreadableDocument refused(Exception broken) {
        Throwable cause = broken instanceof XMLStreamException xml ? xml.getNestedException() : broken;
        boolean tooMuch = cause instanceof LimitedStream.TooMuch;
        return new UnreadableDocument(tooMuch ? DOCUMENT_TOO_LARGE : DAMAGED_DOCUMENT, broken);
    }

    /** The parser's own limits on entities also count {@code &amp;}; without a document type they guard nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", WordLimits.DEPTH + 1);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    /** What to do with a child element, by its local name. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String element) throws UnreadableDocument;
    }
}
