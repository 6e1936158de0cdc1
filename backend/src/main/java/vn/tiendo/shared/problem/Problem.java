package vn.tiendo.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 problem document.
 *
 * @param type stable address of the kind of problem, {@code urn:tiendo:problem:<code>}
 * @param title short Vietnamese heading
 * @param status HTTP status
 * @param code stable code for programs
 * @param detail Vietnamese sentence for people that says what to do
 * @param violations fields that are not acceptable, or places where something stands in the way; empty when it is not about any
 * @param missing what is not there, or not often enough; absent when nothing is counted
 * @param reference of an unexpected error: the number under which the log knows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<Violation> violations,
        @Nullable List<Shortage> missing,
        @Nullable String reference) {

    public static Problem of(DomainException refusal) {
        var missing = refusal instanceof Refused refused ? refused.missing() : List.<Shortage>of();
        return of(refusal.status(), refusal.code(), refusal.getMessage(), places(refusal))
                .withMissing(missing);
    }

    private static List<Violation> places(DomainException refusal) {
        if (refusal instanceof Conflict conflict) {
            return conflict.places();
        }
        return refusal instanceof Invalid invalid ? invalid.violations() : List.of();
    }

    public static Problem of(int status, String code, String detail, List<Violation> violations) {
        return new Problem("urn:tiendo:problem:" + code, title(status), status, code, detail, violations, null, null);
    }

    private Problem withMissing(List<Shortage> some) {
        return some.isEmpty() ? this : new Problem(type, title, status, code, detail, violations, some, reference);
    }

    public Problem withReference(String number) {
        return new Problem(type, title, status, code, detail, violations, missing, number);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không đúng định dạng";
            case 401 -> "Chưa đăng nhập";
            case 403 -> "Không có quyền";
            case 404 -> "Không tìm thấy";
            case 405 -> "Không hỗ trợ thao tác này";
            case 406 -> "Không có định dạng được yêu cầu";
            case 409 -> "Không thực hiện được";
            case 412 -> "Nội dung đã thay đổi";
            case 413 -> "Dung lượng quá lớn";
            case 415 -> "Định dạng không được hỗ trợ";
            case 422 -> "Nội dung chưa hợp lệ";
            case 428 -> "Thiếu phiên bản";
            case 429 -> "Quá nhiều yêu cầu";
            case 503 -> "Hệ thống tạm thời không phục vụ được";
            default -> "Lỗi hệ thống";
        };
    }
}
