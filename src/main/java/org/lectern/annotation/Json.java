package org.lectern.annotation;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Lists of strings as the store keeps them: JSON arrays that SQLite can open.
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
}
