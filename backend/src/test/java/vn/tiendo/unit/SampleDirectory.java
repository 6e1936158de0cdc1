package vn.tiendo.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The sample organisation as a directory, without a database. */
public final class SampleDirectory {

    private static final Path FILE = Path.of("..", "samples", "units-so-ldtbxh-bac-giang-2024.json");

    private SampleDirectory() {}

    public static UnitDirectory load() {
        try {
            return directory(new ObjectMapper().readTree(FILE.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitDirectory directory(JsonNode file) {
        List<UnitName> units = new ArrayList<>();
        JsonNode agency = file.get("agency");
        units.add(unit(
                "SO",
                agency.get("name").asText(),
                UnitKind.AGENCY,
                List.of(agency.get("shortName").asText())));
        file.get("units")
                .forEach(it -> units.add(unit(
                        it.get("code").asText(),
                        it.get("name").asText(),
                        UnitKind.valueOf(it.get("kind").asText()),
                        strings(it.get("aliases")))));
        file.get("external").forEach(it -> units.add(unit(it.asText(), it.asText(), UnitKind.EXTERNAL, List.of())));
        List<GroupName> groups = new ArrayList<>();
        file.get("groups").forEach(it -> groups.add(group(it)));
        return new UnitDirectory(LocalDate.of(2024, 2, 1), units, groups);
    }

    static UnitName unit(String code, String name, UnitKind kind, List<String> aliases) {
        return new UnitName(idOf(code), code, name, kind, aliases);
    }

    private static GroupName group(JsonNode it) {
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        it.path("kinds").forEach(kind -> kinds.add(UnitKind.valueOf(kind.asText())));
        String code = it.get("code").asText();
        boolean open = it.path("open").asBoolean();
        return new GroupName(idOf(code), code, it.get("name").asText(), strings(it.get("aliases")), kinds, open);
    }

    private static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
