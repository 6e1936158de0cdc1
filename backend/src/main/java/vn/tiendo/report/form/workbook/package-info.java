/**
 * A form as an Excel workbook that is filled in away from the system and comes back. What comes back is looked through
 * cell by cell; nothing is kept while one of them is wrong, and nothing of a workbook that did not come from the same report.
 */
@NullMarked
package vn.tiendo.report.form.workbook;

import org.jspecify.annotations.NullMarked;
