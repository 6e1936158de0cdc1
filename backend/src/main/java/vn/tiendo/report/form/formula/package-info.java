/**
 * The formulas of a form's columns: the four operations, brackets, names of columns, sums over a row and over a column.
 * Total: every text is either a formula or refused with its place, and every formula gives a number or nothing, never an
 * error. Pure.
 */
@NullMarked
package vn.tiendo.report.form.formula;

import org.jspecify.annotations.NullMarked;
