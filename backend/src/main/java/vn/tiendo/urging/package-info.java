/**
 * The ladder by which the Office urges units that are late: reminder, call, letter, the Director's list. Each step keeps
 * the work it was about, as it stood on the day, and the unit's answer. The letter is an official document of its own.
 */
@NullMarked
package vn.tiendo.urging;

import org.jspecify.annotations.NullMarked;
