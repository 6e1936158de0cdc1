package vn.tiendo.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where refusals and failures become {@code application/problem+json}. */
class ProblemMappers {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(DomainException refusal) {
        return answer(Problem.of(refusal));
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests refusal) {
        return Response.fromResponse(answer(Problem.of(refusal)))
                .header("Retry-After", refusal.seconds())
                .build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return answer(Problem.of(new Invalid(violations)));
    }

    @ServerExceptionMapper({OptimisticLockException.class, org.hibernate.StaleStateException.class})
    Response stale(RuntimeException e) {
        return answer(Problem.of(new Stale()));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RuntimeException e) {
        return problem(401, "not-signed-in", "Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Hãy đăng nhập lại.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return problem(403, "role-not-allowed", "Vai trò hiện tại của bạn không được làm việc này.");
    }

    /** The second one has a mapper in the framework, which would answer without a word. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response malformed(JacksonException e) {
        var field = e instanceof JsonMappingException m ? path(m) : "";
        var detail = field.isEmpty()
                ? "Nội dung gửi lên không phải JSON hợp lệ."
                : "Giá trị của “%s” không đúng kiểu hoặc không được biết đến.".formatted(field);
        return problem(400, "malformed-body", detail);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException malformed) {
            return malformed(malformed);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return problem(status, "http-" + status, webDetail(status));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (causes(e).anyMatch(OptimisticLockException.class::isInstance)) {
            // somebody was faster, which only the commit has found out
            return answer(Problem.of(new Stale()));
        }
        if (cannotBeStored(e)) {
            LOG.debugf(e, "A value was sent that the database cannot hold");
            return problem(
                    400,
                    "value-out-of-range",
                    "Một giá trị gửi lên có ký tự không hợp lệ hoặc nằm ngoài phạm vi. Hãy kiểm tra rồi gửi lại.");
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (callerHasGone(e)) {
            LOG.debugf(e, "The caller left before the answer was sent");
        } else {
            LOG.errorf(e, "Unexpected failure %s", reference);
        }
        var detail =
                "Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo quản trị mã %s.".formatted(reference);
        return answer(Problem.of(500, "internal-error", detail, List.of()).withReference(reference));
    }

    /** SQL's class of states for data: a character zero in a text, a day beyond the calendar. */
    private static boolean cannotBeStored(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof SQLException failure
                        && failure.getSQLState() != null
                        && failure.getSQLState().startsWith("22"));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private static boolean callerHasGone(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }

    private static String webDetail(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không đúng định dạng. Hãy kiểm tra lại tham số và nội dung.";
            case 404 -> "Địa chỉ hoặc mã này không tồn tại.";
            case 405 -> "Địa chỉ này không hỗ trợ phương thức đã gọi.";
            case 406 -> "Không có định dạng được yêu cầu. Hãy chọn định dạng khác.";
            case 412 ->
                "Phiên bản của giao thức không được hỗ trợ. Máy chủ nhận tệp theo tus 1.0.0 (tiêu đề Tus-Resumable).";
            case 413 -> "Nội dung gửi lên quá lớn.";
            case 415 -> "Kiểu nội dung gửi lên không được hỗ trợ.";
            case 428 -> "Thiếu phiên bản đã xem: gửi tiêu đề If-Match với giá trị ETag của lần đọc gần nhất.";
            default -> "Yêu cầu không thực hiện được (mã %d).".formatted(status);
        };
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        // the first two nodes are the method and its parameter, unless it is a parameter itself
        var field = nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return new Violation(String.join(".", field), violation.getMessage());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Response problem(int status, String code, String detail) {
        return answer(Problem.of(status, code, detail, List.of()));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
