package vn.tiendo.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Invalid;

/** Refuses query parameters that the operation does not have: a misspelt filter must not look like "no filter". */
class UnknownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(RoutingContext request, ResourceInfo resource) {
        var given = request.queryParams().names();
        if (given.isEmpty() || resource.getResourceMethod() == null || isForeign(resource)) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::names);
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Invalid.field(name, "Tham số “%s” không được biết đến.".formatted(name));
        });
    }

    private static boolean isForeign(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(ForeignParameters.class);
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(p -> p.isAnnotationPresent(BeanParam.class)
                        ? fields(p.getType()).map(f -> f.getAnnotation(QueryParam.class))
                        : Stream.of(p).map(q -> q.getAnnotation(QueryParam.class)))
                .filter(a -> a != null)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    private static Stream<Field> fields(Class<?> type) {
        if (type == Object.class) {
            return Stream.empty();
        }
        return Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }
}
