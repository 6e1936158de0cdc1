/**
 * Word documents (.docx): records in, bytes out, and back. Reading gives what a reader of the page sees, in order, and
 * refuses hostile or damaged files by a stable code. Knows the format and no feature.
 */
@NullMarked
package vn.tiendo.document.word;

import org.jspecify.annotations.NullMarked;
