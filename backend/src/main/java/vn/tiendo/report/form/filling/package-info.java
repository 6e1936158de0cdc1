/**
 * A form within a unit's report: what the unit typed, what the system fills in and what is computed. Text, numbers and
 * choices are checked before anything is kept; what was sent is kept as it was, with the figures of that moment.
 */
@NullMarked
package vn.tiendo.report.form.filling;

import org.jspecify.annotations.NullMarked;
