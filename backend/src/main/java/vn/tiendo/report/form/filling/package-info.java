/**
 * A form within a unit's report: what the unit typed, what the system fills in and what is computed. Text, numbers and
 * choices are checked before anything is kept; the system fills in what the report itself shows, frozen at the cut-off. What
 * is approved is kept whole with the version of the report.
 */
@NullMarked
package vn.tiendo.report.form.filling;

import org.jspecify.annotations.NullMarked;
