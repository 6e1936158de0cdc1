package vn.tiendo.identity.delegation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Takes a delegation back. */
public record RevokeDelegation(
        @Nullable @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
        String reason) {}
