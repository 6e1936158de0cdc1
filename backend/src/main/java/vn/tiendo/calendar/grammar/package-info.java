/**
 * Reads the words of a deadline: a tokenizer, one class per family of phrases, and a reader that puts a cell together.
 * Total and linear: every text gives a deadline, and what is not understood is listed, never guessed.
 * The phrases and what they mean come from real plans; the tests hold them as a table.
 */
@NullMarked
package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.NullMarked;
