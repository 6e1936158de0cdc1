package vn.tiendo.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Tells required properties from optional ones by {@code @Nullable}: what is not nullable is always there. */
class RequiredProperties {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final Map<String, ClassInfo> records;

    RequiredProperties(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().packagePrefix().startsWith("vn.tiendo"))
                .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity(), (a, b) -> a));
    }

    void mark(String name, Schema schema) {
        var type = name.startsWith("Page") ? records.get("Page") : records.get(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        var required = new ArrayList<String>();
        var properties = new java.util.LinkedHashMap<>(schema.getProperties());
        for (var component : type.recordComponentsInDeclarationOrder()) {
            if (!properties.containsKey(component.name())) {
                continue;
            }
            if (isNullable(component)) {
                properties.computeIfPresent(component.name(), (key, property) -> nullable(property));
            } else {
                required.add(component.name());
            }
        }
        required.addAll(derived(schema, type));
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** What a record computes is no component; whether it is required, its annotation says. */
    private static List<String> derived(Schema schema, ClassInfo type) {
        var stated = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        return stated.stream()
                .filter(name -> schema.getProperties().containsKey(name) && type.recordComponent(name) == null)
                .toList();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().annotations().stream()
                .map(AnnotationInstance::name)
                .anyMatch(NULLABLE::equals);
    }

    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            var none = OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL));
            return OASFactory.createSchema().anyOf(List.of(property, none));
        }
        var types = new ArrayList<>(property.getType() == null ? List.<Schema.SchemaType>of() : property.getType());
        if (!types.isEmpty() && !types.contains(Schema.SchemaType.NULL)) {
            types.add(Schema.SchemaType.NULL);
            property.setType(types);
        }
        return property;
    }
}
