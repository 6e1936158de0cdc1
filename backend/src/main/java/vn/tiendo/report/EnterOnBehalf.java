package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Office enters a report that came another way.
 *
 * @param onBehalfOf who answers for it in the unit: name and position
 * @param basis how it came: "văn bản số 12/BC-NCC ngày 03/4/2024"
 * @param receivedOn on which day it came; from then on it is not late, whenever it is typed. Null when that does not matter
 */
public record EnterOnBehalf(
        @NotBlank(message = "Hãy ghi họ tên, chức vụ người của đơn vị chịu trách nhiệm về báo cáo.")
        @Size(max = 200, message = "Họ tên, chức vụ dài quá 200 ký tự.")
        String onBehalfOf,

        @NotBlank(message = "Hãy ghi báo cáo đến bằng cách nào: số văn bản, thư điện tử, điện thoại.")
        @Size(max = 1000, message = "Căn cứ dài quá 1.000 ký tự.")
        String basis,

        @Nullable LocalDate receivedOn) {}
