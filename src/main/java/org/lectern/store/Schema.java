package org.lectern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The tables of one feature, as the steps that lead from an empty file to today's form.
///
/// @param feature the name under which the store remembers how many steps it has taken
/// @param steps SQL scripts in order, their statements on lines of their own; a step that was once released is never
///        changed, only followed by another
public record Schema(String feature, List<String> steps) {

    public Schema {
        steps = List.copyOf(steps);
    }

    /// Reads the scripts `step-1.sql` to `step-N.sql` beside a class.
    public static Schema of(Class<?> home, String feature, int steps) {
        return new Schema(feature,
                IntStream.rangeClosed(1, steps).mapToObj(step -> script(home, "step-" + step + ".sql")).toList());
    }

    private static String script(Class<?> home, String name) {
        try (var stream = home.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
