package vn.tiendo.shared.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in query parameters; one that is no date is a malformed request, not an unknown address. */
@Provider
public class DateParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Dates() : null;
    }

    private static final class Dates implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(LocalDate value) {
            return value.toString();
        }
    }
}
