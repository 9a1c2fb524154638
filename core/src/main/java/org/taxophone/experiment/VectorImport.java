package org.taxophone.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.ClipNames;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.embedding.VectorTable;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.features.FeatureStoreWriter;
import org.taxophone.features.VectorConfig;

/// Vectors made elsewhere as the features of a dataset: from then on a recipe that does not train
/// clusters, scores and draws them as it does features of its own.
///
/// @param config the front end that stands for them
/// @param warnings names without a clip, clips without a vector
public record VectorImport(VectorConfig config, List<SkippedFile> warnings) {
    /// Puts the vectors into the feature folder of a project.
    ///
    /// @param names of the clips, one a row of the table
    /// @throws TaxophoneException if there are more or fewer names than rows, a name stands twice,
    /// or none of them is a clip
    public static VectorImport into(
            Dataset dataset, VectorTable table, List<String> names, Path featureFolder)
            throws IOException {
        if (names.size() != table.rows()) {
            throw new TaxophoneException(
                    "There are %d names for %d rows of vectors"
                            .formatted(names.size(), table.rows()),
                    "Give one name a row, in the order of the rows");
        }
        List<SkippedFile> warnings = new ArrayList<>();
        int[] rows = rows(dataset, names, warnings);
        List<Integer> clips = new ArrayList<>();
        for (int clip = 0; clip < rows.length; clip++) {
            if (rows[clip] >= 0) {
                clips.add(clip);
            } else {
                warnings.add(
                        new SkippedFile(
                                dataset.clips().get(clip).path(),
                                "it has no vector",
                                "It is left out of the run"));
            }
        }
        if (clips.isEmpty()) {
            throw new TaxophoneException(
                    "None of the %d names is a clip, \"%s\" for one"
                            .formatted(names.size(), names.getFirst()),
                    "Write paths below " + dataset.root());
        }
        VectorConfig config = new VectorConfig(table.columns(), content(table, rows));
        write(dataset, table, rows, clips, config, featureFolder);
        return new VectorImport(config, List.copyOf(warnings));
    }

    private static int[] rows(Dataset dataset, List<String> names, List<SkippedFile> warnings) {
        ClipNames known = new ClipNames(dataset);
        int[] rows = new int[dataset.size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < names.size(); row++) {
            int clip = known.find(names.get(row));
            if (clip < 0) {
                warnings.add(
                        new SkippedFile(
                                names.get(row),
                                "row " + (row + 1) + ": there is no such clip, or several",
                                "Write its path below the folder"));
            } else if (rows[clip] >= 0) {
                throw new TaxophoneException(
                        "\"%s\" stands in rows %d and %d"
                                .formatted(names.get(row), rows[clip] + 1, row + 1),
                        "Give each clip one vector");
            } else {
                rows[clip] = row;
            }
        }
        return rows;
    }

    private static void write(
            Dataset dataset,
            VectorTable table,
            int[] rows,
            List<Integer> clips,
            VectorConfig config,
            Path featureFolder)
            throws IOException {
        Path store = new FeatureStage(dataset, config, featureFolder).storeFile();
        Files.createDirectories(store.toAbsolutePath().getParent());
        List<String> ids = clips.stream().map(dataset.clips()::get).map(Clip::id).toList();
        try (FeatureStoreWriter writer = FeatureStoreWriter.create(store, ids, config)) {
            for (int i = 0; i < ids.size(); i++) {
                int from = rows[clips.get(i)] * table.columns();
                float[] vector = Arrays.copyOfRange(table.values(), from, from + table.columns());
                writer.write(
                        i, new FeatureMatrix(table.columns(), 1, vector, new boolean[] {true}));
            }
            writer.finish();
        }
    }

    private static String content(VectorTable table, int[] rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer row = ByteBuffer.allocate(4 * table.columns());
            for (int at : rows) {
                if (at >= 0) {
                    row.clear();
                    row.asFloatBuffer().put(table.values(), at * table.columns(), table.columns());
                    digest.update(row.array());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The recipe on these vectors.
    ///
    /// @throws TaxophoneException if the recipe trains: it needs features of sound
    public Recipe applyTo(Recipe recipe) {
        if (recipe.trains()) {
            throw new TaxophoneException(
                    "The recipe " + recipe.name() + " trains on sounds, not on vectors",
                    "Take a recipe that does not train, such as quick or kmeans");
        }
        return recipe.withFeatures(config);
    }
}
