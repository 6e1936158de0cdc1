package vn.tiendo.document.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.NumberedList.ListOverrides;

/** Computes the automatic numbers, which stand nowhere in the file (ECMA-376, 17.9). */
final class WordNumbering {

    private final Map<String, NumberedList> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    private WordNumbering() {}

    static WordNumbering read(Optional<XmlCursor> part) throws UnreadableDocument, IOException {
        WordNumbering all = new WordNumbering();
        if (part.isEmpty()) {
            return all;
        }
        Map<String, String> byStyle = new HashMap<>();
        try (XmlCursor xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(element -> {
                switch (element) {
                    case "abstractNum" -> all.addDefinition(xml, byStyle);
                    case "num" -> all.addInstance(xml);
                    default -> {}
                }
            });
        }
        all.followLinks(byStyle);
        return all;
    }

    /** What Word shows before a paragraph; every call counts one. */
    String next(ParagraphFormat format) {
        Instance instance = instances.get(format.list());
        if (instance == null || !definitions.containsKey(instance.definition)) {
            return "";
        }
        NumberedList list = definitions.get(instance.definition);
        Integer level = format.level();
        return list.next(level == null ? list.levelOf(format.style()) : level, format.list(), instance.overrides);
    }

    void restart() {
        definitions.values().forEach(NumberedList::restart);
    }

    private void addDefinition(XmlCursor xml, Map<String, String> byStyle) throws UnreadableDocument {
        String id = xml.attribute("abstractNumId");
        NumberedList list = new NumberedList();
        xml.eachChild(element -> {
            switch (element) {
                case "lvl" -> list.define(xml.number("ilvl", 0), ListLevel.read(xml));
                case "styleLink" -> byStyle.put(xml.value(), id);
                case "numStyleLink" -> list.linkedStyle = xml.value();
                default -> {}
            }
        });
        definitions.put(id, list);
    }

    private void addInstance(XmlCursor xml) throws UnreadableDocument {
        String id = xml.attribute("numId");
        ListOverrides overrides = new ListOverrides(new HashMap<>(), new HashMap<>());
        @Nullable String[] definition = {null};
        xml.eachChild(element -> {
            switch (element) {
                case "abstractNumId" -> definition[0] = xml.value();
                case "lvlOverride" -> readOverride(xml, overrides);
                default -> {}
            }
        });
        instances.put(id, new Instance(definition[0] == null ? "" : definition[0], overrides));
    }

    private static void readOverride(XmlCursor xml, ListOverrides into) throws UnreadableDocument {
        int level = Math.clamp(xml.number("ilvl", 0), 0, 8);
        xml.eachChild(element -> {
            switch (element) {
                case "startOverride" -> into.starts().put(level, xml.number("val", 1));
                case "lvl" -> into.levels().put(level, ListLevel.read(xml));
                default -> {}
            }
        });
    }

    /** A definition may only point to the style that holds the real one. */
    private void followLinks(Map<String, String> byStyle) {
        definitions.replaceAll((_, list) -> {
            String target = list.linkedStyle == null ? null : byStyle.get(list.linkedStyle);
            NumberedList linked = target == null ? null : definitions.get(target);
            return linked == null ? list : linked;
        });
    }

    private record Instance(String definition, ListOverrides overrides) {}
}
