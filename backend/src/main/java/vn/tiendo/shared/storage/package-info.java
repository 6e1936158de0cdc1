/** How values that are no rows of their own lie in the database: as JSON columns with ISO dates. */
@NullMarked
package vn.tiendo.shared.storage;

import org.jspecify.annotations.NullMarked;
