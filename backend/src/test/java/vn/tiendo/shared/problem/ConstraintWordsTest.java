package vn.tiendo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintWordsTest {

    record Words(
            @NotNull @Nullable String needed,
            @Size(max = 3) String bounded,
            @Size(min = 1, max = 3) String named) {}

    @Test
    void constraints_without_words_of_their_own_speak_vietnamese() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Words(null, "quá dài", "")))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrder(
                            "Hãy nhập nội dung này.", "Dài nhất 3 ký tự.", "Không được để trống, dài nhất 3 ký tự.");
        }
    }
}
