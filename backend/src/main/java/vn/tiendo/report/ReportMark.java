package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a report that is to be put right: a section, or the line of an assignment.
 *
 * @param words what is to be put right there
 */
public record ReportMark(
        @Nullable ReportSection section,
        @Nullable UUID assignmentId,

        @NotBlank(message = "Hãy ghi cần sửa gì ở chỗ này.")
        @Size(max = 1000, message = "Nội dung cần sửa dài quá 1.000 ký tự.")
        String words) {

    boolean isOnePlace() {
        return (section == null) != (assignmentId == null);
    }

    ReportMark stripped() {
        return new ReportMark(section, assignmentId, words.strip());
    }
}
