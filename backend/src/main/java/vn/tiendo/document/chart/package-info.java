/**
 * Charts: bars with a table that says the same, as data for a screen and as a picture for a document (ADR 18). Parts are told
 * apart by pattern as well as by colour, because documents are copied in black and white. Knows no feature.
 */
@NullMarked
package vn.tiendo.document.chart;

import org.jspecify.annotations.NullMarked;
