/**
 * Compares a unit's report at two moments: figures, the lines that differ, and texts sentence by sentence. Pure; what is
 * compared is read by the report feature.
 */
@NullMarked
package vn.tiendo.report.comparison;

import org.jspecify.annotations.NullMarked;
