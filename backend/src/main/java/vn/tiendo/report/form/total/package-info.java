/**
 * What the forms of a round come to: sums over approved reports, rates from sums. A unit whose report is not approved is
 * listed without figures and never counts as zero.
 */
@NullMarked
package vn.tiendo.report.form.total;

import org.jspecify.annotations.NullMarked;
