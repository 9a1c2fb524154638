package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.experiment.LatentPlaces;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.project.Project;
import org.taxophone.project.Run;

/// Finds the latent places that a command asks for, and decodes them.
final class Imagined {
    private static final double REACH = 2;

    private final Project project;
    private final Run run;
    private final LatentDecoder decoder;
    private final LatentPlaces places;
    private final int steps;
    private final long seed;

    /// What was decoded, one picture or several.
    ///
    /// @param name for the figure
    /// @param file for the names of files
    /// @param names one a picture
    record Row(String name, String file, List<String> names, List<FeatureMatrix> drawn) {}

    Imagined(Project project, Run run, LatentDecoder decoder, int steps, long seed) {
        this.project = project;
        this.run = run;
        this.decoder = decoder;
        this.steps = steps;
        this.seed = seed;
        places =
                run.latentPlaces()
                        .orElseThrow(
                                () ->
                                        new TaxophoneException(
                                                "Run " + run.number() + " kept no latent space z",
                                                "Run its recipe again"));
    }

    String title() {
        return project.name()
                + ", run "
                + run.number()
                + ": decoded by "
                + run.document().recipe().name()
                + ", seed "
                + run.document().config().seed();
    }

    Row prototype(int cluster) {
        return new Row(
                "Cluster " + (cluster + 1),
                "cluster-" + (cluster + 1),
                List.of("prototype"),
                List.of(decoder.decode(cluster, places.mean(cluster))));
    }

    Row samples(int cluster, int count) {
        if (count < 1) {
            throw new UsageException("--samples must be at least 1: was " + count, "Ask for 4");
        }
        List<float[]> at = new ArrayList<>(List.of(places.mean(cluster)));
        at.addAll(places.samples(cluster, count, seed));
        List<String> names = new ArrayList<>(List.of("prototype"));
        for (int i = 1; i <= count; i++) {
            names.add("sample " + i);
        }
        return row(cluster, "", at, names);
    }

    Row traversal(int cluster, int dimension) {
        if (dimension < 1 || dimension > places.dimension()) {
            throw new UsageException(
                    "--traverse must be from 1 to " + places.dimension() + ": was " + dimension,
                    "The latent space has so many dimensions");
        }
        List<String> names = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            names.add(
                    String.format(Locale.ROOT, "%+.1f sd", REACH * (2.0 * step / (steps - 1) - 1))
                            .replace('-', '−'));
        }
        return row(
                cluster,
                ", z" + dimension,
                places.traversal(cluster, dimension - 1, steps, REACH),
                names);
    }

    private Row row(int cluster, String what, List<float[]> at, List<String> names) {
        String name = "Cluster " + (cluster + 1) + what;
        return new Row(
                name,
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                names,
                decoder.decode(cluster, at));
    }

    /// From clip to clip, through z and through the probabilities of clusters.
    Row path(String from, String to) {
        Embeddings z = run.space("z").orElseThrow();
        Embeddings y = run.space("y").orElseThrow();
        int start = rowOf(from, z);
        int end = rowOf(to, z);
        List<float[]> zs = LatentPlaces.between(z.row(start), z.row(end), steps);
        List<float[]> ys = LatentPlaces.between(y.row(start), y.row(end), steps);
        List<FeatureMatrix> drawn = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            drawn.add(decoder.decode(ys.get(step), zs.get(step)));
            names.add(Math.round(100.0 * step / (steps - 1)) + " %");
        }
        return new Row(from + " to " + to, "path", names, drawn);
    }

    private int rowOf(String clip, Embeddings z) {
        int row = z.ids().indexOf(clip);
        Dataset dataset = project.dataset().orElseThrow();
        for (int i = 0; i < dataset.size() && row < 0; i++) {
            boolean named =
                    dataset.clips().get(i).path().equals(clip)
                            || dataset.clips().get(i).name().equals(clip);
            row = named ? z.ids().indexOf(dataset.clips().get(i).id()) : -1;
        }
        if (row < 0) {
            throw new UsageException(
                    "No clip of the run is called " + clip,
                    "Name it as in the run's assignment.csv, such as "
                            + dataset.clips().getFirst().path());
        }
        return row;
    }
}
