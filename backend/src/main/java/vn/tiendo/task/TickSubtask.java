package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;

/** A part of an assignment is done, or is not done after all. */
public record TickSubtask(
        @NotNull(message = "Hãy chọn đã xong hay chưa xong.")
        Boolean done) {}
