/** The business date, which a demonstration may set back; nobody reads the machine's clock directly. */
@NullMarked
package vn.tiendo.shared.time;

import org.jspecify.annotations.NullMarked;
