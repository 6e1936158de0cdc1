package vn.tiendo.document.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tiendo.document.word.PrintableText;

/** The placeholders of a paragraph. Word cuts them into runs as it likes; they are read across runs. */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([a-z0-9_]+(?:\\.[a-z0-9_]+)?)\\s*}}");

    private Placeholders() {}

    static String text(Element part) {
        var text = new StringBuilder();
        WordXml.below(part, "t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    static List<String> names(Element part) {
        return NAME.matcher(text(part)).results().map(match -> match.group(1)).toList();
    }

    /** What remains of the words when placeholders are taken out. */
    static String around(String text) {
        return NAME.matcher(text).replaceAll("");
    }

    /** Puts words where the names stand, in the letters of the first of them. */
    static void fill(Element paragraph, UnaryOperator<String> words) {
        var texts = WordXml.below(paragraph, "t");
        var whole = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (Element t : texts) {
            starts.add(whole.length());
            whole.append(t.getTextContent());
        }
        var matches = NAME.matcher(whole).results().toList();
        for (int i = matches.size() - 1; i >= 0; i--) {
            var match = matches.get(i);
            int first = holder(starts, match.start());
            int last = holder(starts, match.end() - 1);
            String head = texts.get(first).getTextContent().substring(0, match.start() - starts.get(first));
            String tail = texts.get(last).getTextContent().substring(match.end() - starts.get(last));
            for (int inner = first + 1; inner <= last; inner++) {
                texts.get(inner).setTextContent(inner == last ? tail : "");
            }
            write(texts.get(first), head + PrintableText.of(words.apply(match.group(1))) + (first == last ? tail : ""));
        }
        texts.forEach(Placeholders::breakLines);
    }

    private static int holder(List<Integer> starts, int position) {
        int holder = 0;
        while (holder + 1 < starts.size() && starts.get(holder + 1) <= position) {
            holder++;
        }
        return holder;
    }

    private static void write(Element t, String words) {
        t.setTextContent(words);
        t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void breakLines(Element t) {
        String[] lines = t.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        write(t, lines[0]);
        var after = t.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            var more = WordXml.create(t.getOwnerDocument(), "t");
            write(more, lines[i]);
            t.getParentNode().insertBefore(WordXml.create(t.getOwnerDocument(), "br"), after);
            t.getParentNode().insertBefore(more, after);
        }
    }
}
