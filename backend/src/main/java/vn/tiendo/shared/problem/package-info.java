/** Refusals of the domain and their one translation into RFC 9457 problem documents. */
@NullMarked
package vn.tiendo.shared.problem;

import org.jspecify.annotations.NullMarked;
