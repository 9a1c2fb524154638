package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.features.FeatureSource;
import org.taxophone.features.FeatureStatistics;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.uvac.CatUvac;
import org.taxophone.model.uvac.GraphKind;

/// A net as its training left it, read back from the run's folder: assigns other clips, and draws
/// clips from places in its latent space.
///
/// To be used by one thread at a time; holds native memory until it is closed.
public final class TrainedNet implements AutoCloseable {
    private static final String BINS = "bins";
    private static final String FRAMES = "frames";
    private static final String CENTROIDS = "assignment.centroids";
    private static final String SCALE = "features.scale";

    private final CatUvac net;
    private final TrainingConfig config;
    private final StoredModel stored;
    private final FeatureStatistics scale;

    private TrainedNet(CatUvac net, TrainingConfig config, StoredModel stored) {
        this.net = net;
        this.config = config;
        this.stored = stored;
        scale = scale(stored);
    }

    private static FeatureStatistics scale(StoredModel stored) {
        if (!stored.values().containsKey(SCALE)) {
            return FeatureStatistics.UNIT;
        }
        float[] ends = stored.value(SCALE);
        return new FeatureStatistics(0, 1, ends[0], ends[1], 0);
    }

    /// Keeps a net in its run's folder.
    ///
    /// @param centroids of the assignment, null where the cluster head assigns
    static void store(
            Path runFolder,
            CatUvac net,
            Clips clips,
            FeatureStatistics scale,
            @Nullable Centroids centroids) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(StoredModel.FRONT_END, clips.fingerprint());
        facts.put(BINS, Integer.toString(clips.bins()));
        facts.put(FRAMES, Integer.toString(clips.frames()));
        Map<String, float[]> values = new LinkedHashMap<>(net.parameters().copy());
        if (scale != FeatureStatistics.UNIT) {
            values.put(SCALE, new float[] {(float) scale.lowest(), (float) scale.highest()});
        }
        if (centroids != null) {
            values.put(CENTROIDS, centroids.values());
        }
        new StoredModel(facts, values).write(runFolder);
    }

    /// Reads the net of a finished run.
    ///
    /// @param runFolder the run's folder
    /// @param model the architecture that was trained, with the run's number of clusters
    /// @param config how it was trained
    /// @throws TaxophoneException if the run keeps no model, or one of another architecture
    public static TrainedNet open(Path runFolder, ModelConfig model, TrainingConfig config) {
        CatUvacConfig uvac =
                switch (model) {
                    case CatUvacConfig categorical -> categorical;
                };
        StoredModel stored = StoredModel.read(runFolder);
        ClipReader reader = new ClipReader(new Shape(stored), config);
        CatUvac net =
                new CatUvac(
                        uvac,
                        reader.bins(),
                        reader.modelFrames(),
                        config.variationalWeight() > 0,
                        0,
                        GraphKind.FAST);
        try {
            net.parameters().restore(stored.values());
            return new TrainedNet(net, config, stored);
        } catch (IllegalArgumentException e) {
            net.close();
            throw new TaxophoneException(
                    "The model in " + runFolder + " is not of this recipe: " + e.getMessage(),
                    "Run the recipe again",
                    e);
        }
    }

    /// Rows of what the net sees.
    public int bins() {
        return stored.number(BINS);
    }

    /// Columns of what the net sees at once; a clip may be longer.
    public int frames() {
        return new ClipReader(new Shape(stored), config).modelFrames();
    }

    /// K.
    public int clusters() {
        return net.config().clusters();
    }

    /// Dimensions of z; 0 for a net that cannot draw.
    public int latentDimension() {
        return net.hasDecoder() ? net.config().latentDimension() : 0;
    }

    /// Assigns clips.
    ///
    /// @param store features by the front end that the net was trained on
    /// @throws TaxophoneException if they are by another front end, or of another size
    public Applied apply(FeatureStore store, JobContext context) {
        return apply(Clips.of(store), context);
    }

    Applied apply(Clips clips, JobContext context) {
        ClipReader reader = new ClipReader(accepted(clips), config);
        context.progress(0, 0, "assigning clips");
        Evaluation end = new Evaluator(net, reader).all(true, context);
        List<Embeddings> spaces = new ArrayList<>(List.of(end.clusterSpace()));
        if (net.hasDecoder()) {
            spaces.add(end.latentSpace());
        }
        spaces.add(end.featureSpace());
        return new Applied(assignment(end), spaces);
    }

    private ClusterAssignment assignment(Evaluation end) {
        return switch (config.assignment()) {
            case CLUSTER_HEAD, REFITTED_HEAD -> end.assignment();
            case SPHERICAL_K_MEANS ->
                    new Centroids(clusters(), stored.value(CENTROIDS), true)
                            .assign(end.featureSpace());
        };
    }

    private Clips accepted(Clips clips) {
        String own = stored.fact(StoredModel.FRONT_END);
        if (!clips.fingerprint().equals(own)) {
            throw new TaxophoneException(
                    "The model was trained on another front end: on "
                            + own
                            + ", and these features are by "
                            + clips.fingerprint(),
                    "Extract the clips with the front end of the model's run");
        }
        if (clips.bins() != bins() || clips.frames() != stored.number(FRAMES)) {
            throw new TaxophoneException(
                    "The model takes features of %d x %d, and these are %d x %d"
                            .formatted(bins(), stored.number(FRAMES), clips.bins(), clips.frames()),
                    "Extract the clips with the front end of the model's run");
        }
        return scale == FeatureStatistics.UNIT ? clips : clips.scaled(scale);
    }

    /// Draws clips.
    ///
    /// @param y `y[clip * clusters + cluster]`, each clip's adding up to 1
    /// @param z `z[clip * latentDimension + dimension]`
    /// @return of each clip bins x frames values in the units of the front end
    /// @throws TaxophoneException if the net has no decoder
    public List<float[]> decode(float[] y, float[] z) {
        requireDecoder();
        int clips = y.length / clusters();
        try (GradientTape tape = GradientTape.paused();
                NativeScope step = net.step()) {
            NDArray clusters = step.of(y, clips, clusters());
            NDArray places = step.of(z, clips, latentDimension());
            NDArray logits = net.decode(step, clusters, places);
            return matrices(logits.getNDArrayInternal().sigmoid().toFloatArray(), clips);
        }
    }

    /// Clips, and what the decoder makes of them; of a long clip, its first window.
    ///
    /// @param rows which clips of the store
    public List<TrainingEvent.Reconstruction> reconstruct(FeatureStore store, int[] rows) {
        return reconstruct(Clips.of(store), rows);
    }

    List<TrainingEvent.Reconstruction> reconstruct(Clips clips, int[] rows) {
        requireDecoder();
        List<TrainingEvent.Reconstruction> drawn =
                new Reconstructions(net, new ClipReader(accepted(clips), config), rows)
                        .draw(0)
                        .reconstructions();
        List<TrainingEvent.Reconstruction> inUnits = new ArrayList<>();
        for (TrainingEvent.Reconstruction clip : drawn) {
            inUnits.add(
                    new TrainingEvent.Reconstruction(
                            clip.clipId(),
                            unscaled(clip.input()),
                            unscaled(clip.output()),
                            clip.nats()));
        }
        return inUnits;
    }

    private List<float[]> matrices(float[] values, int clips) {
        int pixels = clips == 0 ? 0 : values.length / clips;
        List<float[]> matrices = new ArrayList<>();
        for (int clip = 0; clip < clips; clip++) {
            float[] matrix = new float[pixels];
            System.arraycopy(values, clip * pixels, matrix, 0, pixels);
            matrices.add(unscaled(matrix));
        }
        return matrices;
    }

    private float[] unscaled(float[] values) {
        if (scale == FeatureStatistics.UNIT) {
            return values;
        }
        float[] own = new float[values.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = (float) (scale.lowest() + values[i] * (scale.highest() - scale.lowest()));
        }
        return own;
    }

    private void requireDecoder() {
        if (!net.hasDecoder()) {
            throw new TaxophoneException(
                    "The model was trained without a decoder: it cannot draw clips",
                    "Train it with variationalWeight above 0");
        }
    }

    @Override
    public void close() {
        net.close();
    }

    /// The size of the features, without any.
    private record Shape(StoredModel stored) implements Clips, FeatureSource {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public String fingerprint() {
            return stored.fact(StoredModel.FRONT_END);
        }

        @Override
        public int bins() {
            return stored.number(BINS);
        }

        @Override
        public int frames() {
            return stored.number(FRAMES);
        }

        @Override
        public void read(int clip, float[] target, int offset) {
            throw new IndexOutOfBoundsException(clip);
        }

        @Override
        public boolean[] mask(int clip) {
            throw new IndexOutOfBoundsException(clip);
        }
    }
}
