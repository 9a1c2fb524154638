package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.metrics.Agreement;
import org.taxophone.project.Json;
import org.taxophone.project.Run;

/// How far finished runs agree: a table for people, an object for machines.
final class AgreementReport {
    private final List<Run> runs;
    private final Agreement agreement;

    /// @throws TaxophoneException if one of them is not finished, or they share no clips
    AgreementReport(List<Run> runs) {
        this.runs = runs;
        List<ClusterAssignment> partitions = new ArrayList<>();
        for (Run run : runs) {
            partitions.add(
                    run.assignment()
                            .orElseThrow(
                                    () ->
                                            new TaxophoneException(
                                                    "Run " + run.number() + " is not finished",
                                                    "Resume it first")));
        }
        try {
            agreement = Agreement.of(partitions);
        } catch (IllegalArgumentException e) {
            throw new TaxophoneException(
                    String.valueOf(e.getMessage()), "Compare runs on the same sounds", e);
        }
    }

    String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("runs", runs.stream().map(Run::number).toList());
        object.put("recipes", recipes());
        object.put("seeds", runs.stream().map(run -> run.document().config().seed()).toList());
        object.put("clips", agreement.clips());
        object.put("mean", agreement.mean());
        object.put("least", agreement.least());
        object.put("most", agreement.most());
        object.put("adjustedRand", agreement.pairs());
        return Json.toJson(object);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Agreement of %d runs on %,d clips: mean ARI %.3f, from %.3f to %.3f",
                        agreement.size(),
                        agreement.clips(),
                        agreement.mean(),
                        agreement.least(),
                        agreement.most()));
        if (recipes().stream().distinct().count() > 1) {
            lines.add(
                    "These runs are of different recipes: this is no measure of how stable one"
                            + " recipe is");
        }
        lines.add("");
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-30s", "run"));
        runs.forEach(run -> head.append(String.format(Locale.ROOT, "%8d", run.number())));
        lines.add(head + "   mean");
        for (int i = 0; i < runs.size(); i++) {
            StringBuilder line =
                    new StringBuilder(
                            String.format(
                                    Locale.ROOT,
                                    "%-30s",
                                    runs.get(i).number() + ", " + runs.get(i).summary().title()));
            agreement
                    .pairs()
                    .get(i)
                    .forEach(ari -> line.append(String.format(Locale.ROOT, "%8.3f", ari)));
            lines.add(line + String.format(Locale.ROOT, "%8.3f", agreement.meanOf(i)));
        }
        lines.add("1: the same clusters. About 0: no more alike than chance.");
        return lines;
    }

    private List<String> recipes() {
        return runs.stream().map(run -> run.document().recipe().name()).toList();
    }
}
