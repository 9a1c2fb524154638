package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.audio.Slice;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.curation.CuratedCluster;
import org.taxophone.project.curation.Curation;

/// What lies where after clips were copied: a table with a row a file.
final class ClipManifest {
    private final Dataset dataset;
    private final Curation curation;
    private final List<List<String>> rows = new ArrayList<>();

    ClipManifest(Dataset dataset, Curation curation) {
        this.dataset = dataset;
        this.curation = curation;
    }

    /// @param file below the folder of the manifest, with "/" on every system
    /// @param cluster id, 0 for noise
    /// @param clip row in the data set
    void add(String file, int cluster, int clip) {
        Clip sound = dataset.clips().get(clip);
        boolean noise = cluster == Curation.NOISE;
        Optional<CuratedCluster> known =
                noise ? Optional.empty() : Optional.of(curation.cluster(cluster));
        List<String> row = new ArrayList<>();
        row.add(file);
        row.add(Integer.toString(cluster));
        row.add(known.map(CuratedCluster::name).orElse(""));
        row.add(known.filter(c -> c.verdict() > 0).map(c -> "" + c.verdict()).orElse(""));
        row.add(sound.id());
        row.add(sound.path());
        row.add(sound.slice().map(slice -> number(slice.startSeconds())).orElse(""));
        row.add(sound.slice().map(Slice::endSeconds).map(ClipManifest::number).orElse(""));
        row.add(number(sound.facts().durationSeconds()));
        row.add(curation.placedByHand(sound.id()) ? "hand" : "model");
        for (String column : dataset.columns()) {
            row.add(dataset.value(clip, column).orElse(""));
        }
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    String toCsv() {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                "file",
                                "cluster",
                                "name",
                                "verdict",
                                "id",
                                "path",
                                "start_s",
                                "end_s",
                                "duration_s",
                                "placed_by"));
        header.addAll(dataset.columns());
        StringBuilder text = new StringBuilder(Csv.line(header));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
