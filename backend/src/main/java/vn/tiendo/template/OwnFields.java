package vn.tiendo.template;

import java.util.List;
import java.util.Map;

/** What a kind of document says beside what all official documents do, by the names of {@link TemplateKind}. */
public record OwnFields(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {}
