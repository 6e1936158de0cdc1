/** Tiến Độ: the plans of a provincial department, from the Word document to the report. */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
