package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;

/** Who answers for a task with several leads. */
public record SetLeadRule(
        @NotNull(message = "Hãy chọn cách xác định hoàn thành.")
        LeadRule rule) {}
