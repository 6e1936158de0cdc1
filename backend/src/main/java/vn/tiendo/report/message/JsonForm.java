package vn.tiendo.report.message;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** As the rest of the API writes its answers. */
@ApplicationScoped
class JsonForm implements MessageForm {
    private final ObjectMapper mapper;

    @Inject
    JsonForm(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public void write(ReportMessage message, OutputStream out) throws IOException {
        mapper.writeValue(out, message);
    }
}
