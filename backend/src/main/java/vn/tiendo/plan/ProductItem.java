package vn.tiendo.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that must come out of a task.
 *
 * @param name as written, with the number that may stand there: "03 hội nghị"
 * @param count how many of it, 1 to 1000; 1 when nothing is said
 */
public record ProductItem(
        @NotNull ProductKind kind,

        @NotBlank(message = "Hãy nhập tên sản phẩm.") @Size(max = 1000)
        String name,

        @Nullable
        @Min(value = 1, message = "Số lượng sản phẩm phải từ 1 đến 1.000.")
        @Max(value = 1000, message = "Số lượng sản phẩm phải từ 1 đến 1.000.")
        Integer count) {

    public ProductItem {
        count = Objects.requireNonNullElse(count, 1);
    }

    public ProductItem(ProductKind kind, String name) {
        this(kind, name, 1);
    }

    /** As the paper would say it: with the number, unless it is one or stands in the name. */
    String words() {
        if (count == 1 || count == CountInWords.in(name)) {
            return name;
        }
        return "%02d %s"
                .formatted(
                        count, CountInWords.find(name).map(CountInWords::rest).orElse(name));
    }
}
