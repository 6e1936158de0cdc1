package vn.tiendo.document.fill;

/** Words of a form within a sentence about them. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        var line = text.strip();
        return isCut(line) ? line.substring(0, LONGEST) + "…" : line;
    }

    static boolean isCut(String line) {
        return line.length() > LONGEST;
    }
}
