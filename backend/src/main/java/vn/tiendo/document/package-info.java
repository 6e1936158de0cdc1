/**
 * What every official document has in common: its kind, its symbol, its letters and its numbers.
 * The formats themselves (Word and others) are the packages below, which take records and give bytes and back.
 * Nothing here knows a plan, a task or a report.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
