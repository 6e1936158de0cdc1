package vn.tiendo.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Personal;
import vn.tiendo.shared.text.VietnameseText;

/** Splits an event into what stays in the trail and what can be erased from it. */
@ApplicationScoped
class Recorder {
    static final String CHANGES = "changes";
    private static final String PERSONAL = "personal";
    private static final List<String> IN_COLUMNS = List.of("agencyId", "subjectId");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final ObjectMapper json;
    private final Map<Class<?>, List<String>> personalFields = new ConcurrentHashMap<>();

    @Inject
    Recorder(ObjectMapper json) {
        this.json = json;
    }

    Recorded record(DomainEvent event) {
        ObjectNode detail = json.valueToTree(event);
        detail.remove(IN_COLUMNS);
        var personal = json.createObjectNode();
        personalFields.computeIfAbsent(event.getClass(), Recorder::personalFieldsOf).stream()
                .filter(detail::has)
                .forEach(field -> personal.set(field, detail.remove(field)));
        splitChanges(detail, personal);
        return new Recorded(detail.toString(), personal.isEmpty() ? null : personal.toString(), words(detail));
    }

    private static List<String> personalFieldsOf(Class<?> event) {
        return Arrays.stream(event.isRecord() ? event.getRecordComponents() : new RecordComponent[0])
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static void splitChanges(ObjectNode detail, ObjectNode personal) {
        if (!detail.path(CHANGES).isArray()) {
            return;
        }
        var changes = detail.remove(CHANGES);
        for (var change : changes) {
            boolean ofPerson = change.path(PERSONAL).asBoolean();
            ((ObjectNode) change).remove(PERSONAL);
            (ofPerson ? personal : detail).withArray(CHANGES).add(change);
        }
    }

    /** What people wrote and what codes say; ids are found by the columns. */
    private static String words(JsonNode detail) {
        return texts(detail)
                .filter(text -> !ID.matcher(text).matches())
                .map(VietnameseText::fold)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.textValue());
        }
        return StreamSupport.stream(node.spliterator(), false).flatMap(Recorder::texts);
    }
}
