/**
 * Forms of reports, designed by the Office: an outline and tables of data. A form has a draft that changes and published
 * versions that never do; a regime names a form, a round keeps the version it was opened with.
 */
@NullMarked
package vn.tiendo.report.form;

import org.jspecify.annotations.NullMarked;
