package vn.tiendo.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which position to go on: one of the own, or one that somebody has delegated. */
public record SwitchPosition(
        @Nullable UUID positionId, @Nullable UUID delegationId) {}
