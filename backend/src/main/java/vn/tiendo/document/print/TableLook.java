package vn.tiendo.document.print;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.XmlCursor;

/** How a table is ruled and how much room its cells leave around their words. */
record TableLook(Map<String, String> borders, Map<String, String> margins, String vertical) {
    static final TableLook PLAIN = new TableLook(Map.of(), Map.of(), "");

    /** This look where it says something, else the other. */
    TableLook over(TableLook base) {
        return new TableLook(
                joined(borders, base.borders),
                joined(margins, base.margins),
                vertical.isEmpty() ? base.vertical : vertical);
    }

    /** Reads a {@code tblPr}; every child that is not of the look goes to the visitor. */
    static TableLook read(XmlCursor xml, XmlCursor.Visitor others) throws UnreadableDocument {
        var borders = new HashMap<String, String>();
        var margins = new HashMap<String, String>();
        xml.eachChild(element -> {
            switch (element) {
                case "tblBorders" ->
                    xml.eachChild(side -> borders.put(side(side), Css.border(xml.value(), xml.number("sz", 0))));
                case "tblCellMar" -> xml.eachChild(side -> margins.put(side(side), Css.length(xml.number("w", 0))));
                default -> others.visit(element);
            }
        });
        return new TableLook(borders, margins, "");
    }

    TableLook withVertical(String value) {
        return new TableLook(borders, margins, vertical(value));
    }

    static String vertical(String value) {
        return switch (value) {
            case "center" -> "middle";
            case "bottom" -> "bottom";
            default -> "top";
        };
    }

    static String side(String name) {
        return switch (name) {
            case "start" -> "left";
            case "end" -> "right";
            default -> name;
        };
    }

    /** The rules of a class of tables. */
    String rules(String name) {
        var table = new StringBuilder();
        var cell = new StringBuilder();
        for (String side : new String[] {"top", "bottom", "left", "right"}) {
            declare(table, "border-" + side, borders.get(side));
            declare(cell, "border-" + side, borders.get(inside(side)));
            declare(cell, "padding-" + side, margins.get(side));
        }
        declare(cell, "vertical-align", vertical.isEmpty() ? null : vertical);
        return "table.%1$s{%2$s}table.%1$s>thead>tr>td,table.%1$s>tbody>tr>td{%3$s}\n".formatted(name, table, cell);
    }

    private static String inside(String side) {
        return side.equals("top") || side.equals("bottom") ? "insideH" : "insideV";
    }

    private static void declare(StringBuilder css, String property, @Nullable String value) {
        if (value != null) {
            ParagraphCss.declare(css, property, value);
        }
    }

    private static Map<String, String> joined(Map<String, String> over, Map<String, String> base) {
        var all = new HashMap<>(base);
        all.putAll(over);
        return all;
    }
}
