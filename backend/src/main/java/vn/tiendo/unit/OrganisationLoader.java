package vn.tiendo.unit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Founds an agency from a file such as {@code samples/units-so-ldtbxh-bac-giang-2024.json}. */
@ApplicationScoped
public class OrganisationLoader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Organisations organisations;

    @Inject
    OrganisationLoader(Organisations organisations) {
        this.organisations = organisations;
    }

    public FoundedOrganisation load(InputStream file) throws IOException {
        return organisations.found(read(file));
    }

    /** What the file says, and nothing is done yet. */
    public static NewOrganisation read(InputStream file) throws IOException {
        return JSON.readValue(file, NewOrganisation.class);
    }
}
