package vn.tiendo.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** Which days a calendar shows. */
public class CalendarQuery {
    /** As many days as a month can touch in whole weeks. */
    static final int MOST_DAYS = 42;

    @QueryParam("from")
    @NotNull(message = "Cần ngày đầu của lịch.")
    @Parameter(description = "First day", required = true)
    public @Nullable LocalDate from;

    @QueryParam("until")
    @NotNull(message = "Cần ngày cuối của lịch.")
    @Parameter(description = "Last day, at most 41 days after the first one", required = true)
    public @Nullable LocalDate until;

    @QueryParam("perDay")
    @DefaultValue("3")
    @Min(value = 0, message = "Số việc hiện ra mỗi ngày phải từ 0 đến 20.")
    @Max(value = 20, message = "Số việc hiện ra mỗi ngày phải từ 0 đến 20.")
    @Parameter(description = "Lines shown of each day, 0 to 20")
    public int perDay;

    /** @throws Invalid when the last day is before the first one or too far from it */
    void requireRange() {
        if (until.isBefore(from) || !until.isBefore(from.plusDays(MOST_DAYS))) {
            throw Invalid.field(
                    "until", "Lịch xem được từ 1 đến %d ngày. Hãy chọn lại khoảng ngày.".formatted(MOST_DAYS));
        }
    }
}
