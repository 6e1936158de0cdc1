package vn.tiendo.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One thing that must come out of a task. */
public record ProductItem(
        @NotNull ProductKind kind,

        @NotBlank(message = "Hãy nhập tên sản phẩm.") @Size(max = 1000)
        String name) {}
