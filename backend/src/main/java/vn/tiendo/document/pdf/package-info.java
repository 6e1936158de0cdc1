/**
 * What the program must know of PDF files: the words at the top of a page, as far as they are text and no picture.
 * It knows the format and no feature. Files are written by nobody here.
 */
@NullMarked
package vn.tiendo.document.pdf;

import org.jspecify.annotations.NullMarked;
