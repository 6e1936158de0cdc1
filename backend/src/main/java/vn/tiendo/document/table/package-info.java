/**
 * Tables that people open in a spreadsheet: CSV and xlsx, written row by row. What a cell says is a number or
 * text and never a formula, whoever wrote it. Knows no feature.
 */
@NullMarked
package vn.tiendo.document.table;

import org.jspecify.annotations.NullMarked;
