package vn.tiendo.document.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a text in a form. Styles are alike by their names, in capitals or not ({@code heading 1}); ids differ with
 * the language of the Word that made the form.
 */
final class AddedStyles {
    private static final Set<String> REFERENCES = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");

    private final Map<String, String> ids;

    private AddedStyles(Map<String, String> ids) {
        this.ids = ids;
    }

    /** Adds those that the form does not have, and none as the usual one. */
    static AddedStyles to(Document form, Document text) {
        var root = form.getDocumentElement();
        var known = new HashMap<String, String>();
        var taken = new HashSet<String>();
        for (Element style : styles(form)) {
            known.putIfAbsent(key(style), id(style));
            taken.add(id(style));
        }
        var ids = new HashMap<String, String>();
        var missing = new ArrayList<Element>();
        for (Element style : styles(text)) {
            var same = known.get(key(style));
            if (same == null) {
                missing.add(style);
            }
            ids.put(id(style), same == null ? free(id(style), taken) : same);
        }
        var added = new AddedStyles(ids);
        for (Element style : missing) {
            var copy = (Element) form.importNode(style, true);
            copy.removeAttributeNS(WordXml.NAMESPACE, "default");
            WordXml.setValue(copy, "styleId", ids.get(id(style)));
            added.rename(copy);
            root.appendChild(copy);
        }
        return added;
    }

    /** Refers to styles as the form calls them. */
    void rename(Element part) {
        WordXml.each(part, element -> {
            if (REFERENCES.contains(element.getLocalName())) {
                var id = ids.get(WordXml.value(element, "val"));
                if (id != null) {
                    WordXml.setValue(element, "val", id);
                }
            }
        });
    }

    static String name(Element style) {
        return WordXml.children(style, "name").stream()
                .findFirst()
                .map(name -> WordXml.value(name, "val"))
                .orElse(id(style));
    }

    private static List<Element> styles(Document part) {
        return WordXml.children(part.getDocumentElement(), "style");
    }

    private static String key(Element style) {
        return WordXml.value(style, "type") + " " + name(style).toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return WordXml.value(style, "styleId");
    }

    private static String free(String id, Set<String> taken) {
        var free = id;
        for (int i = 1; !taken.add(free); i++) {
            free = id + i;
        }
        return free;
    }
}
