package vn.tiendo.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tiendo.calendar.Deadline;

/** Reads the columns of a task that hold JSON. */
@ApplicationScoped
class JsonColumns {
    private final ObjectMapper json;

    @Inject
    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    List<String> headings(String text) {
        return read(text, new TypeReference<>() {});
    }

    Deadline deadline(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
