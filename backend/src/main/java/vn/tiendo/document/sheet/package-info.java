/**
 * Workbooks that people filled in away from the system: what their cells say, as people see them. It knows no form; what a
 * cell may say is for the feature whose workbook it is.
 */
@NullMarked
package vn.tiendo.document.sheet;

import org.jspecify.annotations.NullMarked;
