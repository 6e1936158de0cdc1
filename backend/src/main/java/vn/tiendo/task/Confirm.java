package vn.tiendo.task;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The result is accepted, with an optional word. */
public record Confirm(
        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
