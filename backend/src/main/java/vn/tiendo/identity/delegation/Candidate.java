package vn.tiendo.identity.delegation;

import java.util.UUID;

/** Somebody of the agency who could be a delegate.
 *
 * @param title of a position of theirs
 */
public record Candidate(UUID accountId, String name, String title, String unitName) {}
