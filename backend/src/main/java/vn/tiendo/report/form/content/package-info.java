/**
 * What a form of a report asks: an outline of sections and tables of data. Pure records with the check of what is wrong in
 * them; a published version is one of these and never changes.
 */
@NullMarked
package vn.tiendo.report.form.content;

import org.jspecify.annotations.NullMarked;
