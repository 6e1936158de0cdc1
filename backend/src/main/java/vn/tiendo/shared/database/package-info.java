/**
 * Plain SQL for lists and counts, read row by row into records, in the transaction of the caller when there is one; and what
 * replicas tell each other through the database.
 */
@NullMarked
package vn.tiendo.shared.database;

import org.jspecify.annotations.NullMarked;
