/**
 * Forms that an agency brings for its documents: Word files with placeholders, looked through before they are taken,
 * tried in a preview, put to use and taken out of use. A version that was taken never changes; one of a kind is in use.
 */
@NullMarked
package vn.tiendo.template.library;

import org.jspecify.annotations.NullMarked;
