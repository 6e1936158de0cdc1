/**
 * Files shown as pictures, page by page, so that nobody has to download what they only want to see: PDF and pictures.
 * Everything is drawn here within limits of time, pixels and pages, and nothing of a file runs in a browser.
 */
@NullMarked
package vn.tiendo.document.preview;

import org.jspecify.annotations.NullMarked;
