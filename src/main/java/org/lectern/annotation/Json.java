package org.lectern.annotation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of strings and counters as the store keeps them: JSON that SQLite can open.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static String array(List<String> strings) {
        return MAPPER.writeValueAsString(strings);
    }

    /// Reads what [#array] wrote.
    static List<String> strings(String array) {
        return List.of(MAPPER.readValue(array, String[].class));
    }

    static String object(Map<String, Long> counters) {
        return MAPPER.writeValueAsString(counters);
    }

    /// Reads what [#object] wrote.
    static Map<String, Long> counters(String object) {
        return MAPPER.readValue(object, new TypeReference<TreeMap<String, Long>>() {
        });
    }
}
