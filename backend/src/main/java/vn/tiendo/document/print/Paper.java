package vn.tiendo.document.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.word.UnreadableDocument;

/** The XHTML that is printed: its elements, its style sheet and its bookmarks. */
final class Paper {
    private static final String BASE_RULES = baseRules();

    private final PaperPictures pictures;
    private final Document dom;
    private final Element head;
    private final Element body;
    private final Element bookmarks;
    private final Deque<Heading> open = new ArrayDeque<>();
    private int headings;

    Paper(String title, String author, PaperPictures pictures) {
        this.pictures = pictures;
        dom = empty();
        var root = dom.createElement("html");
        root.setAttribute("lang", "vi-VN");
        dom.appendChild(root);
        head = add(root, "head");
        add(head, "title").setTextContent(title);
        var meta = add(head, "meta");
        meta.setAttribute("name", "author");
        meta.setAttribute("content", author);
        bookmarks = add(head, "bookmarks");
        body = add(root, "body");
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String name) {
        var element = dom.createElement(name);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String name, String styleClass, CharSequence css) {
        var element = add(parent, name);
        if (!styleClass.isEmpty()) {
            element.setAttribute("class", styleClass);
        }
        if (!css.isEmpty()) {
            element.setAttribute("style", css.toString());
        }
        return element;
    }

    /** Where a picture that the text refers to is found. */
    Optional<String> picture(String reference) throws UnreadableDocument {
        return pictures.source(reference);
    }

    /** A heading becomes a bookmark below the last one of a higher level. */
    void bookmark(Element heading, int level, String words) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        String id = "h" + ++headings;
        heading.setAttribute("id", id);
        var bookmark = add(open.isEmpty() ? bookmarks : open.peek().bookmark(), "bookmark");
        bookmark.setAttribute("name", words);
        bookmark.setAttribute("href", "#" + id);
        open.push(new Heading(level, bookmark));
    }

    Document finished(String rules) {
        add(head, "style").setTextContent(BASE_RULES + rules);
        if (!bookmarks.hasChildNodes()) {
            head.removeChild(bookmarks);
        }
        return dom;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own parser is missing", e);
        }
    }

    private static String baseRules() {
        try (var in = Paper.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Heading(int level, Element bookmark) {}
}
