/**
 * Word files with named placeholders ({@code {{so_ky_hieu}}}): what stands where is the file's, what it says the caller's.
 * A documented subset of Word (docs/templates.md) is looked for before a file is taken, so that filling never surprises.
 * It knows the format and no feature.
 */
@NullMarked
package vn.tiendo.document.fill;

import org.jspecify.annotations.NullMarked;
