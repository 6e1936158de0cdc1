/** Plain SQL for lists and counts, read row by row into records, in the transaction of the caller when there is one. */
@NullMarked
package vn.tiendo.shared.database;

import org.jspecify.annotations.NullMarked;
