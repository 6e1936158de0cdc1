/**
 * The trail: writes every DomainEvent in the transaction of its move. Knows features only through their events.
 * Entries are never changed; the database refuses it to the application's role.
 */
@NullMarked
package vn.tiendo.audit;

import org.jspecify.annotations.NullMarked;
