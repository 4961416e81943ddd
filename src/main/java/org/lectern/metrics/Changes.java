package org.lectern.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of a chart's figures since it was last looked at.
///
/// @param added how many values are new
/// @param revised how many are given otherwise
/// @param reworded how many are the same in another sentence
/// @param lost how many are stated no longer
/// @param gathering the chart as it is, with what was reworded marked, and what was lost among the rest
public record Changes(int added, int revised, int reworded, int lost, Gathering gathering) {

    /// Compares a chart with what was seen of it.
    public static Changes between(List<Seen> before, Gathering now) {
        var known = new LinkedHashMap<FigureId, Seen>();
        before.forEach(seen -> known.put(seen.figure(), seen));
        var standing = new HashMap<FigureId, Standing>();
        var count = new int[3];
        for (var seen : Seen.of(now)) {
            var was = known.remove(seen.figure());
            if (was == null) {
                count[0]++;
            } else if (!was.claim().equal(seen.claim()) || !was.claim().simultaneous(seen.claim())) {
                count[1]++;
            } else if (!was.sentence().equals(seen.sentence())) {
                count[2]++;
                standing.put(seen.figure(), Standing.CHANGED);
            }
        }
        now.excluded().forEach(datum -> known.remove(datum.statement().figure()));
        return new Changes(count[0], count[1], count[2], known.size(), marked(now, standing, known.values().stream()
                .map(seen -> seen.lost(now.measure())).toList()));
    }

    /// Whether nothing changed.
    public boolean none() {
        return added + revised + reworded + lost == 0;
    }

    private static Gathering marked(Gathering now, Map<FigureId, Standing> standing, List<Datum> lost) {
        var data = new LinkedHashMap<String, List<Datum>>();
        Stream.concat(now.own().stream().flatMap(strand -> strand.data().stream()), lost.stream())
                .map(datum -> datum.standing(standing))
                .forEach(datum -> data.computeIfAbsent(Question.fold(datum.subject()), _ -> new ArrayList<>())
                        .add(datum));
        var own = data.values().stream().map(Answers::strand).toList();
        return new Gathering(now.measure(), now.unit(), own, now.others(), now.events(), now.excluded(),
                now.refused());
    }
}
