package vn.tiendo.feed;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, a longer one going on after a space in the next (RFC 5545, 3.1). The library counts letters,
 * and a Vietnamese one takes up to three octets.
 */
final class FoldedLines {
    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    static String of(String unfolded) {
        var text = new StringBuilder(unfolded.length() * 5 / 4);
        for (var line : unfolded.split(END)) {
            fold(line, text);
            text.append(END);
        }
        return text.toString();
    }

    private static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += more;
        }
    }
}
