package vn.tiendo.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** A position of a person.
 *
 * @param title as people say it: "Trưởng phòng Lao động - Việc làm"
 * @param validFrom first day; null when it began before anybody noted it
 * @param validTo last day; null while no end is known
 */
public record AccountPositionView(
        UUID id,
        UUID unitId,
        String unitName,
        Role role,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static AccountPositionView of(Row row) {
        return new AccountPositionView(
                row.id("id"),
                row.id("unit_id"),
                row.text("unit_name"),
                row.code(Role.class, "role"),
                row.text("title"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"));
    }
}
