/**
 * Files of any feature: received, recognised by their first bytes, kept once under the SHA-256 of their content and
 * given back. Rows in {@code stored_file} name them; the bytes lie in a folder or in a bucket. Knows no feature.
 */
@NullMarked
package vn.tiendo.document.storage;

import org.jspecify.annotations.NullMarked;
