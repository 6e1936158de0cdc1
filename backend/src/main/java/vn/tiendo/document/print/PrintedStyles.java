package vn.tiendo.document.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** The styles of a Word file as classes of CSS. What a style says stands behind what it inherits, and so wins. */
final class PrintedStyles {
    private final Map<String, Style> styles = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<TableLook, String> looks = new LinkedHashMap<>();
    private String everyLetter = "";
    private String everyParagraph = "";
    private @Nullable String usual;

    private PrintedStyles() {}

    static PrintedStyles read(Optional<XmlCursor> part) throws UnreadableDocument, IOException {
        var all = new PrintedStyles();
        if (part.isEmpty()) {
            return all;
        }
        try (var xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(element -> {
                switch (element) {
                    case "docDefaults" -> all.defaults(xml);
                    case "style" -> all.add(xml);
                    default -> {}
                }
            });
        }
        return all;
    }

    /** The class of a paragraph style; that of the usual one for null or an unknown id. */
    String paragraphClass(@Nullable String id) {
        return known(id).or(() -> known(usual)).map(Style::name).orElse("");
    }

    /** The class of a style by its name, which is the same in Word of any language; that of the usual one when there is none. */
    String classNamed(String name) {
        return paragraphClass(ids.get(name));
    }

    String letterClass(String id) {
        return known(id).map(Style::name).orElse("");
    }

    /** The level of headings in this style, from 0; empty for text. */
    Optional<Integer> outline(@Nullable String id) {
        return whole(id == null ? usual : id).map(Style::outline);
    }

    /** The class of a table of a style that says some things for itself. */
    String tableClass(@Nullable String id, TableLook own) {
        var look = whole(id).map(style -> own.over(style.look())).orElse(own);
        return looks.computeIfAbsent(look, _ -> "t" + looks.size());
    }

    /** The style sheet. */
    String rules() {
        var css = new StringBuilder("body{" + everyLetter + "}\np{" + everyParagraph + "}\n");
        styles.keySet()
                .forEach(id ->
                        whole(id).ifPresent(style -> css.append(".%s{%s}\n".formatted(style.name(), style.css()))));
        looks.forEach((look, name) -> css.append(look.rules(name)));
        return css.toString();
    }

    private void defaults(XmlCursor xml) throws UnreadableDocument {
        var letters = new StringBuilder();
        var paragraphs = new StringBuilder();
        xml.eachChild(_ -> xml.eachChild(kind -> {
            if (kind.equals("rPr")) {
                xml.eachChild(element -> LetterCss.read(element, xml, letters));
                return;
            }
            xml.eachChild(element -> ParagraphCss.read(element, xml, paragraphs));
        }));
        everyLetter = letters.toString();
        everyParagraph = paragraphs.toString();
    }

    private void add(XmlCursor xml) throws UnreadableDocument {
        String id = xml.attribute("styleId");
        if (xml.attribute("type").equals("paragraph")
                && Set.of("1", "true", "on").contains(xml.attribute("default"))) {
            usual = id;
        }
        var css = new StringBuilder();
        Style[] style = {new Style("s" + styles.size(), null, "", null, TableLook.PLAIN)};
        xml.eachChild(element -> {
            switch (element) {
                case "name" -> ids.putIfAbsent(xml.value().toLowerCase(Locale.ROOT), id);
                case "basedOn" -> style[0] = style[0].basedOn(xml.value());
                case "pPr" ->
                    xml.eachChild(property -> {
                        if (property.equals("outlineLvl")) {
                            style[0] = style[0].withOutline(xml.number("val", 9));
                        }
                        ParagraphCss.read(property, xml, css);
                    });
                case "rPr" -> xml.eachChild(property -> LetterCss.read(property, xml, css));
                case "tblPr" -> style[0] = style[0].with(TableLook.read(xml, _ -> {}));
                case "tcPr" ->
                    xml.eachChild(property -> {
                        if (property.equals("vAlign")) {
                            style[0] = style[0].with(style[0].look().withVertical(xml.value()));
                        }
                    });
                default -> {}
            }
        });
        styles.put(id, style[0].saying(css.toString()));
    }

    private Optional<Style> known(@Nullable String id) {
        return Optional.ofNullable(id).map(styles::get);
    }

    private Optional<Style> whole(@Nullable String id) {
        return known(id).map(style -> inherited(style, new HashSet<>()));
    }

    private Style inherited(Style style, Set<Style> seen) {
        var base = known(style.base());
        if (base.isEmpty() || !seen.add(style)) {
            return style;
        }
        return style.over(inherited(base.get(), seen));
    }

    /** One style; the outline is null for text. */
    private record Style(
            String name,
            @Nullable String base,
            String css,
            @Nullable Integer outline,
            TableLook look) {

        Style basedOn(String id) {
            return new Style(name, id, css, outline, look);
        }

        Style withOutline(int level) {
            return new Style(name, base, css, level, look);
        }

        Style with(TableLook other) {
            return new Style(name, base, css, outline, other);
        }

        Style saying(String declarations) {
            return new Style(name, base, declarations, outline, look);
        }

        Style over(Style inherited) {
            return new Style(
                    name,
                    null,
                    inherited.css + css,
                    outline == null ? inherited.outline : outline,
                    look.over(inherited.look));
        }
    }
}
