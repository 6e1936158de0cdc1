package vn.tiendo.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something of which there may be many: a paragraph or a row of a form is repeated for each. */
public record FormList(String name, String label, List<FormField> fields) {

    static FormList ofWords(String name, String label, String example) {
        return new FormList(name, label, List.of(new FormField("", label, example)));
    }

    Map<String, String> example() {
        var item = new TreeMap<String, String>();
        fields.forEach(field -> item.put(field.name(), field.example()));
        return item;
    }
}
