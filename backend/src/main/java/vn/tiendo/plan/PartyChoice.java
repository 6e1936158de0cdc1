package vn.tiendo.plan;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit or a group that a person has chosen for a cell; exactly one of both ids.
 *
 * @param text the words it stands for; null when it was added without words
 */
public record PartyChoice(
        @Nullable UUID unitId,
        @Nullable UUID groupId,
        @Nullable @Size(max = 1000) String text) {}
