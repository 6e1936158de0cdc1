package vn.tiendo.document.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes and endnotes of a document by the id that the text calls them with. */
final class WordNotes {

    private final Map<String, WordNote> notes = new HashMap<>();

    private WordNotes() {}

    static WordNotes none() {
        return new WordNotes();
    }

    static WordNotes read(Optional<XmlCursor> footnotes, Optional<XmlCursor> endnotes, StoryReader reader)
            throws UnreadableDocument, IOException {
        WordNotes all = new WordNotes();
        all.add("footnoteReference", footnotes, reader);
        all.add("endnoteReference", endnotes, reader);
        return all;
    }

    /** The note that a reference element calls, by the element's name and id. */
    Optional<WordNote> called(String reference, String id) {
        return Optional.ofNullable(notes.get(reference + id));
    }

    private void add(String reference, Optional<XmlCursor> part, StoryReader reader)
            throws UnreadableDocument, IOException {
        if (part.isEmpty()) {
            return;
        }
        try (XmlCursor xml = part.get()) {
            xml.enterRoot();
            xml.eachChild(_ -> {
                String id = xml.attribute("id");
                List<WordBlock> blocks = reader.read(xml);
                String text = String.join(" ", new WordCell(0, 1, false, blocks).lines());
                if (!text.isEmpty()) {
                    notes.put(reference + id, new WordNote(text));
                }
            });
        }
    }
}
