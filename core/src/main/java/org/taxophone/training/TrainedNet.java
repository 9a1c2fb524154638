package org.taxophone.training;

import ai.djl.ndarray.NDArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.engine.Adam;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;
import org.taxophone.features.FeatureSource;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.VariationalNet;

/// A net as its training left it, read back from the run's folder: assigns other clips, and draws
/// clips from places in its latent space.
///
/// To be used by one thread at a time; holds native memory until it is closed.
public final class TrainedNet implements AutoCloseable {
    private static final String BINS = "bins";
    private static final String FRAMES = "frames";
    private static final String CENTROIDS = "assignment.centroids";
    private static final String SCALE = "features.scale";

    private final Learner learner;
    private final VariationalNet net;
    private final TrainingConfig config;
    private final StoredModel stored;
    private final Scale scale;

    private TrainedNet(Learner learner, TrainingConfig config, StoredModel stored) {
        this.learner = learner;
        net = learner.net();
        this.config = config;
        this.stored = stored;
        scale = scale(config.input().scaling(), stored);
    }

    private static Scale scale(Scaling scaling, StoredModel stored) {
        String[] words = stored.fact(SCALE).split(" ");
        return Scale.of(scaling, Arrays.stream(words).mapToDouble(Double::parseDouble).toArray());
    }

    /// Keeps a net in its run's folder.
    ///
    /// @param centroids of the assignment, null where the cluster head assigns
    static void store(
            Path runFolder,
            Learner learner,
            Clips clips,
            Scale scale,
            @Nullable Centroids centroids) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(StoredModel.FRONT_END, clips.fingerprint());
        facts.put(BINS, Integer.toString(clips.bins()));
        facts.put(FRAMES, Integer.toString(clips.frames()));
        facts.put(
                SCALE,
                Arrays.stream(scale.numbers())
                        .mapToObj(Double::toString)
                        .collect(Collectors.joining(" ")));
        Map<String, float[]> values = new LinkedHashMap<>(learner.net().parameters().copy());
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
        StoredModel stored = StoredModel.read(runFolder);
        ClipReader reader = reader(new Shape(stored), model, config);
        Learner learner =
                Learner.of(model, config, new Learner.Shape(reader.bins(), reader.modelFrames()));
        try {
            learner.net().parameters().restore(stored.values());
            return new TrainedNet(learner, config, stored);
        } catch (IllegalArgumentException e) {
            learner.close();
            throw new TaxophoneException(
                    "The model in " + runFolder + " is not of this recipe: " + e.getMessage(),
                    "Run the recipe again",
                    e);
        }
    }

    private static ClipReader reader(Clips clips, ModelConfig model, TrainingConfig config) {
        return new ClipReader(clips, config.input(), Learner.columnUnit(model));
    }

    /// Rows of what the net sees.
    public int bins() {
        return stored.number(BINS);
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
        ClipReader reader = reader(accepted(clips), net.config(), config);
        context.progress(0, 0, "assigning clips");
        Evaluation end = new Evaluator(net, reader).all(true, context);
        ClusterAssignment assignment = learner.assignOthers(end, () -> stored.value(CENTROIDS));
        return new Applied(assignment, end.spaces());
    }

    /// The same net with another number of clusters, which it keeps in place of the one before.
    Applied reparted(int clusters, Path runFolder, Clips clips, JobContext context) {
        ModelConfig other = net.config().withClusters(clusters);
        ClipReader reader = reader(accepted(clips), other, config);
        Learner.Shape shape = new Learner.Shape(reader.bins(), reader.modelFrames());
        try (Learner parted = Learner.of(other, config, shape)) {
            Map<String, float[]> values = new LinkedHashMap<>(parted.net().parameters().copy());
            net.parameters()
                    .copy()
                    .forEach(
                            (name, value) -> {
                                if (!name.startsWith(HeadReset.HEAD)) {
                                    values.put(name, value);
                                }
                            });
            parted.net().parameters().restore(values);
            Evaluator evaluator = new Evaluator(parted.net(), reader);
            try (Adam adam = new Adam(parted.net().parameters())) {
                parted.beforeEnd(
                        config.epochs(),
                        adam,
                        () -> evaluator.all(!parted.latentCosts(), context),
                        context);
            }
            Evaluation end = evaluator.all(true, context);
            Learner.Assigned assigned = parted.assign(end, context);
            store(runFolder, parted, clips, scale, assigned.centroids());
            return new Applied(assigned.assignment(), end.spaces());
        }
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
        return scale.applied(clips);
    }

    /// Draws clips.
    ///
    /// @param y `y[clip * clusters + cluster]`, each clip's adding up to 1; empty for a model that
    ///     draws from z alone
    /// @param z `z[clip * latentDimension + dimension]`
    /// @return of each clip bins x frames values in the units of the front end
    /// @throws TaxophoneException if the net has no decoder
    public List<float[]> decode(float[] y, float[] z) {
        requireDecoder();
        int clips = z.length / latentDimension();
        try (GradientTape tape = GradientTape.paused();
                NativeScope step = net.step()) {
            NDArray clusters = y.length == 0 ? null : step.of(y, clips, clusters());
            NDArray places = step.of(z, clips, latentDimension());
            return matrices(net.draw(step, clusters, places).toFloatArray(), clips);
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
        ClipReader reader = reader(accepted(clips), net.config(), config);
        return new Reconstructions(learner, reader, scale, () -> rows).draw(0).reconstructions();
    }

    private List<float[]> matrices(float[] values, int clips) {
        int pixels = clips == 0 ? 0 : values.length / clips;
        List<float[]> matrices = new ArrayList<>();
        for (int clip = 0; clip < clips; clip++) {
            float[] matrix = new float[pixels];
            System.arraycopy(values, clip * pixels, matrix, 0, pixels);
            matrices.add(scale.undone(matrix));
        }
        return matrices;
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
        learner.close();
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
