/**
 * Word documents (.docx): records in, bytes out ({@code Written*}), and back ({@code Word*}); it knows the format and no feature.
 * Reading gives what a reader of the page sees, in order, and refuses hostile or damaged files by a stable code.
 * The parts of a file ({@code OfficeParts}, {@code XmlCursor}) are the same in all Office programs since 2007.
 * Writing is layout in named styles, and the same records always give the same bytes.
 */
@NullMarked
package vn.tiendo.document.word;

import org.jspecify.annotations.NullMarked;
