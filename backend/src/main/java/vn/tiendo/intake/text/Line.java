package vn.tiendo.intake.text;

import vn.tiendo.shared.text.VietnameseText;

/**
 * One line of the document outside the annex.
 *
 * @param cell which table cell it stands in, counted over the document; -1 outside tables
 */
public record Line(String text, boolean bold, boolean italic, boolean centred, int cell) {

    /** Without accents, in lower case, one space between words. */
    public String folded() {
        return VietnameseText.fold(VietnameseText.normaliseDashes(VietnameseText.normaliseSpaces(text)));
    }

    /** True when it has letters and none of them is small. */
    public boolean isUpper() {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    public boolean isInTable() {
        return cell >= 0;
    }
}
