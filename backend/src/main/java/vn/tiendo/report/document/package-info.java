/**
 * What reports have in common on paper and in workbooks, and the report of one unit as the document that its head signs.
 * Pure: what is read of a report in, official documents and sheets out.
 */
@NullMarked
package vn.tiendo.report.document;

import org.jspecify.annotations.NullMarked;
