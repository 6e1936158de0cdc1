/** What the program says of itself to everybody: its version, the business date, whether this is a demonstration. */
@NullMarked
package vn.tiendo.system;

import org.jspecify.annotations.NullMarked;
