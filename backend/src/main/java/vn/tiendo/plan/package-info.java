/**
 * The plan as an official document: text, legal bases, the rows of its annex, number, date and signature. A draft can
 * be corrected and lists what is still open; issuing fires PlanIssued, from which the task feature makes assignments.
 */
@NullMarked
package vn.tiendo.plan;

import org.jspecify.annotations.NullMarked;
