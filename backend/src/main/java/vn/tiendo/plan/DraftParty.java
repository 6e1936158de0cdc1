package vn.tiendo.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody named in a cell; at most one of both ids, none while nobody knows who is meant.
 *
 * @param text the words as written
 */
public record DraftParty(
        String text, @Nullable UUID unitId, @Nullable UUID groupId) {}
