/**
 * How many calls a minute a caller may make. Each replica takes shares of a minute's quota in advance, so that the limit
 * holds across replicas and no call writes to the database by itself. People are only kept from running wild.
 */
@NullMarked
package vn.tiendo.identity.limit;

import org.jspecify.annotations.NullMarked;
