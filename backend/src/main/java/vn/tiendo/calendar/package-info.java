/**
 * Time as the administration counts it: working days with swapped days off, report periods, deadlines in words.
 * The words of a deadline are always kept; what they mean stands beside them and is never guessed.
 * Pure Java without a clock: whoever asks brings the dates.
 */
@NullMarked
package vn.tiendo.calendar;

import org.jspecify.annotations.NullMarked;
