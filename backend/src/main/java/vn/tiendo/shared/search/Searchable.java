package vn.tiendo.shared.search;

import java.util.List;

/** A text with its words, for texts that are searched again and again. */
public final class Searchable {
    private final String text;
    private final List<Word> words;

    private Searchable(String text) {
        this.text = text;
        this.words = List.copyOf(Word.of(text));
    }

    public static Searchable of(String text) {
        return new Searchable(text);
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }
}
