/**
 * The consolidation of a round: approved reports added up, the others listed, as data and as an official document.
 * Figures are those that were taken when the units sent; a unit that did not report is never zero.
 * Pure: records in, records and bytes out.
 */
@NullMarked
package vn.tiendo.report.consolidation;

import org.jspecify.annotations.NullMarked;
