/** What tests of all features share. */
@NullMarked
package vn.tiendo.testing;

import org.jspecify.annotations.NullMarked;
