package vn.tiendo.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.shared.problem.Problem;
import vn.tiendo.shared.problem.TooLarge;

/**
 * Answers a request whose body is beyond the limit with a problem that people understand. The server itself would close
 * the connection without a word, and a browser would only report that the network failed.
 */
@ApplicationScoped
class OversizedRequests {
    private static final int BEFORE_THE_LIMIT = 100;

    /** A body up to this size is received and thrown away, so that a browser reads the answer; a larger one is cut off. */
    private static final long LARGEST_RECEIVED = 1L << 30;

    /** A form with a file, and a piece of an upload. */
    private static final List<String> UPLOADS = List.of("multipart/", "application/offset+octet-stream");

    /** Whatever is no upload of a file is read into memory. */
    private static final long LARGEST_TEXT = 5L << 20;

    private final long largestUpload;
    private final ObjectMapper json;

    @Inject
    OversizedRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.largestUpload = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE_THE_LIMIT);
    }

    private void refuse(RoutingContext context) {
        var length = announcedLength(context);
        long limit = limit(context);
        if (length <= limit) {
            context.next();
            return;
        }
        if (length > LARGEST_RECEIVED) {
            answer(context, limit)
                    .onComplete(_ -> context.request().connection().close());
            return;
        }
        context.request()
                .handler(_ -> {})
                .endHandler(_ -> answer(context, limit))
                .resume();
    }

    private Future<Void> answer(RoutingContext context, long limit) {
        var problem = Problem.of(new TooLarge(
                "request-too-large", "Nội dung gửi lên vượt quá %d MB. Hãy chọn tệp nhỏ hơn.".formatted(limit >> 20)));
        return context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json;charset=UTF-8")
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long limit(RoutingContext context) {
        var type = context.request().getHeader("Content-Type");
        return type != null && UPLOADS.stream().anyMatch(type::startsWith) ? largestUpload : LARGEST_TEXT;
    }

    private static long announcedLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
