package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.taxophone.audio.Waveform;
import org.taxophone.common.Checks;
import org.taxophone.common.TaxophoneException;
import org.taxophone.features.FeatureInversion;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.features.FeatureStore;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.training.TrainedNet;
import org.taxophone.training.TrainingEvent;

/// Draws and sounds what a trained model imagines at places of its latent space.
///
/// Opened from a finished run's folder, it holds native memory until it is closed. Thread-confined:
/// open it, use it and close it on one thread, which should not be the window's; one decoding takes
/// milliseconds, one sound some tens of them.
///
/// Latent places to decode come from [LatentPlaces].
public final class LatentDecoder implements AutoCloseable {
    private final TrainedNet net;
    private final FrontEndConfig frontEnd;
    private final FeatureInversion inversion;

    private LatentDecoder(TrainedNet net, FrontEndConfig frontEnd) {
        this.net = net;
        this.frontEnd = frontEnd;
        inversion = new FeatureInversion(frontEnd);
    }

    /// Opens the model of a run.
    ///
    /// @param runFolder the run's folder
    /// @param recipe the run's recipe, resolved
    /// @param clusters how many it looked for
    /// @throws TaxophoneException if the recipe trains no decoder, or the run keeps no model
    public static LatentDecoder open(Path runFolder, Recipe recipe, int clusters) {
        if (!(recipe.method() instanceof TrainedMethod trained)) {
            throw new TaxophoneException(
                    "The recipe " + recipe.name() + " trains no model that could draw clips",
                    "Take a run of a recipe with a decoder, such as robust or paper/cat-uvac");
        }
        TrainedNet net =
                TrainedNet.open(
                        runFolder, trained.model().withClusters(clusters), trained.training());
        if (net.latentDimension() == 0) {
            net.close();
            throw new TaxophoneException(
                    "The model of this run was trained without a decoder",
                    "Train it with loss.variationalWeight above 0");
        }
        return new LatentDecoder(net, recipe.features());
    }

    /// K.
    public int clusters() {
        return net.clusters();
    }

    /// Dimensions of z.
    public int latentDimension() {
        return net.latentDimension();
    }

    /// The front end whose features are imagined.
    public FrontEndConfig frontEnd() {
        return frontEnd;
    }

    /// Decodes a place in a cluster.
    ///
    /// @param cluster from 0
    /// @param z [#latentDimension()] numbers
    public FeatureMatrix decode(int cluster, float[] z) {
        float[] y = new float[clusters()];
        y[Checks.inRange("cluster", cluster, 0, clusters() - 1)] = 1;
        return decode(y, z);
    }

    /// Decodes a place between clusters.
    ///
    /// @param y probability of each cluster, adding up to 1
    /// @param z [#latentDimension()] numbers
    public FeatureMatrix decode(float[] y, float[] z) {
        requireSize("y", y, clusters());
        requireSize("z", z, latentDimension());
        return matrix(net.decode(y, z).getFirst());
    }

    /// Decodes many places of one cluster at once.
    public List<FeatureMatrix> decode(int cluster, List<float[]> places) {
        float[] y = new float[places.size() * clusters()];
        float[] z = new float[places.size() * latentDimension()];
        Checks.inRange("cluster", cluster, 0, clusters() - 1);
        for (int i = 0; i < places.size(); i++) {
            requireSize("z", places.get(i), latentDimension());
            y[i * clusters() + cluster] = 1;
            System.arraycopy(places.get(i), 0, z, i * latentDimension(), latentDimension());
        }
        return net.decode(y, z).stream().map(this::matrix).toList();
    }

    /// Clips as the model saw them, and as it draws them again.
    ///
    /// @param store features by the run's front end
    /// @param rows which clips of the store
    public List<TrainingEvent.Reconstruction> reconstruct(FeatureStore store, int[] rows) {
        return net.reconstruct(store, rows);
    }

    /// A matrix of what was drawn.
    public FeatureMatrix matrix(float[] values) {
        int frames = values.length / net.bins();
        boolean[] mask = new boolean[frames];
        Arrays.fill(mask, true);
        return new FeatureMatrix(net.bins(), frames, values, mask);
    }

    /// What it sounds like: mel bands turned back into a spectrum, phases guessed (fast
    /// Griffin-Lim).
    public Waveform sound(FeatureMatrix features) {
        return inversion.sound(features);
    }

    /// What a person should know of these sounds, in a sentence.
    public String caution() {
        return inversion.caution();
    }

    private static void requireSize(String what, float[] values, int size) {
        if (values.length != size) {
            throw new IllegalArgumentException(
                    what + " must have " + size + " numbers: had " + values.length);
        }
    }

    @Override
    public void close() {
        net.close();
    }
}
