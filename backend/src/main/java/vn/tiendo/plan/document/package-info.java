/**
 * A plan as the paper that is signed: text, signature and the annex with its tasks, in Word, PDF/A-2b and as a workbook.
 * Pure: what is read of a plan in, an official document out.
 */
@NullMarked
package vn.tiendo.plan.document;

import org.jspecify.annotations.NullMarked;
