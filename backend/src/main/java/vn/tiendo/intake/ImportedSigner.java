package vn.tiendo.intake;

import org.jspecify.annotations.Nullable;

/** The signature block as found; any part may be missing. */
public record ImportedSigner(
        @Nullable String capacity,
        @Nullable String position,
        @Nullable String name) {}
