/**
 * Files that arrive in pieces, so that a broken line costs one piece and not the file: tus 1.0.0 with creation, expiration
 * and termination. An upload is its account's own, for a day; a feature takes the finished file, and then it is gone here.
 */
@NullMarked
package vn.tiendo.upload;

import org.jspecify.annotations.NullMarked;
