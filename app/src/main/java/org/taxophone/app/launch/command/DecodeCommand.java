package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.dialog.figure.FigureFonts;
import org.taxophone.audio.WavWriter;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureWriter;
import org.taxophone.export.SpectrogramsFigure;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taxophone decode`: what a trained model imagines, as spectrograms and as sound.
@Command(
        name = "decode",
        description = {
            "Draw and sound what a trained model imagines: prototypes and samples of clusters,",
            "traversals of a latent dimension, the way from one clip to another."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class DecodeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private RunArgument runArgument = new RunArgument();

    @Option(
            names = "--cluster",
            paramLabel = "N",
            description = "The cluster, numbered from 1. Default: each of them.")
    private @Nullable Integer cluster;

    @ArgGroup private What what = new What();

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "7",
            description = "Pictures of a traversal or a path. Default: ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "Draws the samples. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write. Default: the folder decoded of the run.")
    private @Nullable Path out;

    /// One thing at a time; without any, the prototypes.
    static final class What {
        @Option(
                names = "--samples",
                paramLabel = "N",
                description = "Random places of the cluster.")
        private @Nullable Integer samples;

        @Option(
                names = "--traverse",
                paramLabel = "D",
                description = "Move latent dimension D (from 1) by two deviations to either side.")
        private @Nullable Integer traverse;

        @Option(
                names = "--path",
                arity = "2",
                paramLabel = "CLIP",
                description = "The way from one clip to another: names of files, or ids.")
        private @Nullable List<String> path;
    }

    @Mixin private DeviceOptions device = new DeviceOptions();

    DecodeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        device.choose();
        if (steps < 2 || steps > 50) {
            throw new UsageException("--steps must be from 2 to 50: was " + steps, "Take 7");
        }
        try (Project project = runArgument.openProject()) {
            Run run = runArgument.of(project);
            try (LatentDecoder decoder = run.decoder()) {
                Imagined imagined = new Imagined(project, run, decoder, steps, seed);
                List<Imagined.Row> rows = rows(imagined, decoder);
                Path to = out != null ? out : run.folder().resolve("decoded");
                write(rows, decoder, imagined.title(), to.toAbsolutePath().normalize());
            }
            return 0;
        }
    }

    private List<Imagined.Row> rows(Imagined imagined, LatentDecoder decoder) {
        List<String> path = what.path;
        if (path != null) {
            return List.of(imagined.path(path.get(0), path.get(1)));
        }
        List<Imagined.Row> rows = new ArrayList<>();
        for (int k : clusters(decoder)) {
            Integer samples = what.samples;
            Integer traverse = what.traverse;
            rows.add(
                    samples != null
                            ? imagined.samples(k, samples)
                            : traverse != null
                                    ? imagined.traversal(k, traverse)
                                    : imagined.prototype(k));
        }
        return rows;
    }

    private List<Integer> clusters(LatentDecoder decoder) {
        Integer chosen = cluster;
        if (chosen != null) {
            if (chosen < 1 || chosen > decoder.clusters()) {
                throw new UsageException(
                        "--cluster must be from 1 to " + decoder.clusters() + ": was " + chosen,
                        "taxophone export lists the clusters and their sizes");
            }
            return List.of(chosen - 1);
        }
        List<Integer> all = new ArrayList<>();
        for (int k = 0; k < decoder.clusters(); k++) {
            all.add(k);
        }
        return all;
    }

    private void write(List<Imagined.Row> rows, LatentDecoder decoder, String title, Path to) {
        try {
            Files.createDirectories(to);
            List<SpectrogramsFigure.Row> pictures = new ArrayList<>();
            for (Imagined.Row row : rows) {
                List<SpectrogramsFigure.Tile> tiles = new ArrayList<>();
                for (int i = 0; i < row.drawn().size(); i++) {
                    FeatureMatrix drawn = row.drawn().get(i);
                    String name = row.names().get(i);
                    tiles.add(
                            new SpectrogramsFigure.Tile(
                                    name, drawn.bins(), drawn.frames(), drawn.values(), false));
                    String file =
                            (row.file() + "-" + name)
                                    .replaceAll("[^A-Za-z0-9.+−-]+", "-")
                                    .replace("−", "minus-");
                    WavWriter.write(to.resolve(file + ".wav"), decoder.sound(drawn));
                }
                pictures.add(new SpectrogramsFigure.Row(row.name(), tiles));
            }
            String note = decoder.frontEnd().title();
            if (pictures.size() == 1) { // what the row is stands above it, where there is room
                note = pictures.getFirst().name() + ". " + note;
                pictures.set(0, new SpectrogramsFigure.Row("", pictures.getFirst().tiles()));
            }
            SpectrogramsFigure figure = new SpectrogramsFigure(title, note, inColumns(pictures));
            FigureWriter writer = FigureFonts.writer(config(figure.rows().size()));
            for (String name : List.of("decoded.svg", "decoded.png")) {
                writer.write(figure, to.resolve(name));
                workshop.terminal().say("Figure  " + to.resolve(name));
            }
            workshop.terminal().say("Sounds  " + to.resolve("*.wav"));
            workshop.terminal().say("        " + decoder.caution());
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The pictures and sounds could not be written to " + to,
                    "Name another folder with --out DIR",
                    e);
        }
    }

    /// Rows of one picture each side by side, five in a row.
    private static List<SpectrogramsFigure.Row> inColumns(List<SpectrogramsFigure.Row> rows) {
        if (rows.stream().anyMatch(row -> row.tiles().size() > 1)) {
            return rows;
        }
        List<SpectrogramsFigure.Row> wide = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 5) {
            List<SpectrogramsFigure.Tile> tiles = new ArrayList<>();
            for (SpectrogramsFigure.Row row : rows.subList(from, Math.min(rows.size(), from + 5))) {
                SpectrogramsFigure.Tile tile = row.tiles().getFirst();
                tiles.add(
                        new SpectrogramsFigure.Tile(
                                row.name(), tile.bins(), tile.frames(), tile.values(), false));
            }
            wide.add(new SpectrogramsFigure.Row("", tiles));
        }
        return wide;
    }

    private static FigureConfig config(int rows) {
        FigureConfig plain = FigureConfig.defaults();
        return new FigureConfig(
                plain.widthMm(),
                Math.clamp(18 + 40.0 * rows, 50, 1000),
                plain.dpi(),
                plain.fontPt(),
                plain.legend());
    }
}
