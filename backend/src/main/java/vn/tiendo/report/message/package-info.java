/**
 * Reports as messages to other systems (docs/interoperability.md). What is said lies apart from how it is written: a form that a
 * system asks for is one more {@code MessageForm}. Pure: what is read of a round in, bytes out.
 */
@NullMarked
package vn.tiendo.report.message;

import org.jspecify.annotations.NullMarked;
