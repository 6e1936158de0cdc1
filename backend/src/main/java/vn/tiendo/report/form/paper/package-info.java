/**
 * Forms on paper and in workbooks to read: the tables of one unit's form as annexes of its report, and what the forms of a
 * round come to as annexes of the consolidation. Official blocks out; nothing is written to a file here.
 */
@NullMarked
package vn.tiendo.report.form.paper;

import org.jspecify.annotations.NullMarked;
