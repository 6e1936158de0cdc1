package vn.tiendo.task;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The unit says that it is done, with a word to the Office. */
public record Submit(
        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
