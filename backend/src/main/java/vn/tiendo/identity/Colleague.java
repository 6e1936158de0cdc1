package vn.tiendo.identity;

import java.util.UUID;

/** Somebody who holds a position in a unit.
 *
 * @param title the position as people say it; empty when only the name is known
 */
public record Colleague(UUID accountId, String name, String title) {}
