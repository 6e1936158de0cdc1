package vn.tiendo.unit;

import java.text.Normalizer;
import java.util.Optional;
import vn.tiendo.unit.phrase.CoordinatorHint;
import vn.tiendo.unit.phrase.PhraseReading;

/**
 * Reads the words of a lead or coordinating cell against the organisation of its day. Total: every text has an answer, and
 * what is not understood is listed in it.
 */
public final class UnitPhraseParser {

    /** No real cell is longer; what comes after it is not read and waits for a person. */
    private static final int LONGEST_CELL = 4000;

    private UnitPhraseParser() {}

    public static UnitPhrase parse(String cellText, UnitDirectory directory) {
        String text = Normalizer.normalize(cellText, Normalizer.Form.NFC).strip();
        return directory.remembered(text, () -> read(text, directory));
    }

    private static UnitPhrase read(String text, UnitDirectory directory) {
        if (text.length() <= LONGEST_CELL) {
            return PhraseReading.of(text, directory.known());
        }
        return PhraseReading.of(text.substring(0, LONGEST_CELL), directory.known())
                .withUnread(text.substring(LONGEST_CELL));
    }

    /**
     * The units that a note asks to coordinate, "Phối hợp các phòng thuộc Sở, UBND cấp xã": a suggestion for a person, never
     * SURE. Empty when the note names nobody.
     */
    public static Optional<UnitPhrase> coordinatorsIn(String note, UnitDirectory directory) {
        return CoordinatorHint.in(note).map(words -> parse(words, directory)).flatMap(UnitPhrase::asHint);
    }
}
