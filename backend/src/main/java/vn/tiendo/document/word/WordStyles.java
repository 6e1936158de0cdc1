package vn.tiendo.document.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it inherits. */
final class WordStyles {

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String paragraphDefault;

    private WordStyles() {}

    static WordStyles read(Optional<XmlCursor> part) throws UnreadableDocument, IOException {
        WordStyles all = new WordStyles();
        if (part.isEmpty()) {
            return all;
        }
        try (XmlCursor xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(element -> {
                if (element.equals("style")) {
                    all.add(xml);
                }
            });
        }
        all.styles.replaceAll((_, style) -> all.inherited(style, new HashSet<>()));
        return all;
    }

    /** The properties of a paragraph style; those of the document's default one for null or an unknown id. */
    Style paragraph(@Nullable String id) {
        return find(id).or(() -> find(paragraphDefault)).orElse(Style.PLAIN);
    }

    /** The character properties of a character style. */
    RunFormat character(@Nullable String id) {
        return find(id).map(Style::run).orElse(RunFormat.NOTHING);
    }

    private Optional<Style> find(@Nullable String id) {
        return Optional.ofNullable(id).map(styles::get);
    }

    private void add(XmlCursor xml) throws UnreadableDocument {
        String id = xml.attribute("styleId");
        if (xml.attribute("type").equals("paragraph")
                && xml.attribute("default").equals("1")) {
            paragraphDefault = id;
        }
        Style[] style = {Style.PLAIN};
        xml.eachChild(element -> style[0] = switch (element) {
            case "basedOn" -> new Style(xml.value(), style[0].paragraph(), style[0].run());
            case "pPr" -> new Style(style[0].base(), ParagraphFormat.read(xml), style[0].run());
            case "rPr" -> new Style(style[0].base(), style[0].paragraph(), RunFormat.read(xml));
            default -> style[0];
        });
        styles.put(id, style[0]);
    }

    private Style inherited(Style style, Set<Style> seen) {
        Optional<Style> base = find(style.base());
        if (base.isEmpty() || !seen.add(style)) {
            return style;
        }
        Style whole = inherited(base.get(), seen);
        return new Style(
                null, style.paragraph().over(whole.paragraph()), style.run().over(whole.run()));
    }

    /** One style. */
    record Style(@Nullable String base, ParagraphFormat paragraph, RunFormat run) {
        static final Style PLAIN = new Style(null, ParagraphFormat.NOTHING, RunFormat.NOTHING);
    }
}
