package vn.tiendo.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How mails are to come; a kind that is not named stays as it is. */
public record ChoosePreferences(
        @NotNull(message = "Hãy chọn cách nhận thư.") @Size(max = 20)
        List<@Valid @NotNull Choice> items) {

    /** How mails of one kind are to come. */
    public record Choice(
            @NotNull(message = "Thiếu loại thông báo.") NotificationKind kind,
            @NotNull(message = "Hãy chọn cách nhận thư.") Delivery delivery) {}
}
