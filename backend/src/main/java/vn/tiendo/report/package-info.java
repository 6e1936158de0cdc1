/**
 * Reports: rounds that ask units for a report, the units' reports filled in from their assignments, and the
 * consolidation as an official document. Figures come from the task feature and cannot be typed over.
 */
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
