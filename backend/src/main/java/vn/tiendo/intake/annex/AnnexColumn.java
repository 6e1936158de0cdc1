package vn.tiendo.intake.annex;

/**
 * One grid column of an annex table.
 *
 * @param heading its words, those of the rows above it first
 * @param guessed true when the role comes from the cells, not from the heading
 */
record AnnexColumn(int index, ColumnRole role, String heading, boolean guessed) {

    AnnexColumn as(ColumnRole other) {
        return new AnnexColumn(index, other, heading, guessed);
    }
}
