package vn.tiendo.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/** Days as ISO 8601 says: a page of a list has two hundred of them, and no formatter writes them as quickly as they do themselves. */
@Singleton
class JsonDays implements ObjectMapperCustomizer {
    private static final class Day extends StdSerializer<LocalDate> {
        private Day() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.toString());
        }
    }

    /** After the modules that bring a serializer of their own: the last one counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("days").addSerializer(new Day()));
    }
}
