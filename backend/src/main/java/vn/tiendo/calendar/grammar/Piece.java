package vn.tiendo.calendar.grammar;

import vn.tiendo.calendar.Deadline;

/** What a cell consists of, in its order. */
sealed interface Piece {

    /**
     * A term.
     *
     * @param chosen whether "hoặc" or "/" stands before it
     * @param bracketed whether it stands in brackets
     */
    record Term(Deadline meaning, boolean chosen, boolean bracketed) implements Piece {}

    /**
     * Words that are no term; they may say what the term beside them is for.
     *
     * @param known whether all of them are plain words of such labels ("báo cáo kết quả")
     * @param bracketed whether they stand in brackets, which always speak of the term before
     * @param afterComma whether a comma or "và" parts them from the term before, so that they speak of the next one
     */
    record Words(String raw, boolean known, boolean bracketed, boolean afterComma) implements Piece {}

    /** The end of a sentence or line. */
    record Break() implements Piece {}
}
