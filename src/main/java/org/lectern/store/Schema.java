package org.lectern.store;

import java.util.List;

/// The tables of one feature, as the steps that lead from an empty file to today's form.
///
/// @param feature the name under which the store remembers how many steps it has taken
/// @param steps SQL scripts in order; a step that was once released is never changed, only followed by another
public record Schema(String feature, List<String> steps) {

    public Schema {
        steps = List.copyOf(steps);
    }
}
