package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.Slice;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.features.WindowConfig;

/// The windows that long clips are cut into, and how what is known of windows becomes what is known
/// of clips. A clip that is no longer than a window is one window, and keeps its identity.
public final class ClipWindows {
    /// Keeps the logarithm of a probability that was rounded to nothing finite.
    private static final double LEAST = 1e-30;

    private static final String MARK = "@";

    private final Dataset windows;

    private ClipWindows(Dataset windows) {
        this.windows = windows;
    }

    /// Cuts the clips as a run was asked to.
    ///
    /// @param frontEnd says how long a window is
    public static ClipWindows of(Dataset clips, FrontEndConfig frontEnd, LongClips longClips) {
        double seconds = frontEnd.clipSeconds();
        boolean cut = longClips == LongClips.WINDOWS && seconds > 0;
        return new ClipWindows(cut ? cut(clips, WindowConfig.ofLength(seconds)) : clips);
    }

    /// How many windows that makes, without making them.
    public static int count(Dataset clips, FrontEndConfig frontEnd, LongClips longClips) {
        double seconds = frontEnd.clipSeconds();
        if (longClips == LongClips.START || seconds <= 0) {
            return clips.size();
        }
        WindowConfig length = WindowConfig.ofLength(seconds);
        return clips.clips().stream().mapToInt(clip -> parts(clip, length).size()).sum();
    }

    private static Dataset cut(Dataset clips, WindowConfig length) {
        List<Clip> windows = new ArrayList<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        clips.columns().forEach(column -> columns.put(column, new ArrayList<>()));
        for (int row = 0; row < clips.size(); row++) {
            Clip clip = clips.clips().get(row);
            List<Slice> parts = parts(clip, length);
            for (int i = 0; i < parts.size(); i++) {
                windows.add(
                        parts.size() == 1
                                ? clip
                                : new Clip(
                                        clip.id() + MARK + i,
                                        clip.path(),
                                        Optional.of(parts.get(i)),
                                        clip.facts()));
                for (Map.Entry<String, List<String>> column : columns.entrySet()) {
                    column.getValue().add(clips.value(row, column.getKey()).orElse(""));
                }
            }
        }
        return Dataset.of(clips.root(), windows, columns, clips.labelColumn());
    }

    private static List<Slice> parts(Clip clip, WindowConfig length) {
        double seconds = clip.facts().durationSeconds();
        Slice whole = clip.slice().orElseGet(() -> new Slice(0, Math.max(1e-3, seconds)));
        return length.cut(whole);
    }

    /// The windows as clips of their own.
    public Dataset windows() {
        return windows;
    }

    /// The clip that a window is of.
    static String clip(String window) {
        int mark = window.indexOf(MARK);
        return mark < 0 ? window : window.substring(0, mark);
    }

    /// The clips that windows are of, each once, in their order.
    static List<String> clips(List<String> windows) {
        LinkedHashSet<String> clips = new LinkedHashSet<>();
        windows.forEach(window -> clips.add(clip(window)));
        return List.copyOf(clips);
    }

    /// Where each window's clip stands in [#clips].
    private static int[] rows(List<String> windows) {
        Map<String, Integer> rows = new HashMap<>();
        return windows.stream()
                .mapToInt(window -> rows.computeIfAbsent(clip(window), name -> rows.size()))
                .toArray();
    }

    /// The class of each clip: that with the highest mean log-probability over its windows, or of
    /// most windows where there are no probabilities.
    public static ClusterAssignment assignment(ClusterAssignment windows) {
        List<String> ids = clips(windows.ids());
        if (ids.size() == windows.ids().size()) {
            return windows;
        }
        int[] rows = rows(windows.ids());
        int clusters = windows.clusterCount();
        boolean soft = windows.probabilities().length > 0;
        double[] sums = new double[ids.size() * clusters];
        int[] counts = new int[ids.size()];
        for (int window = 0; window < rows.length; window++) {
            counts[rows[window]]++;
            int own = windows.clusters()[window];
            for (int k = 0; k < clusters; k++) {
                double said =
                        soft
                                ? Math.log(
                                        Math.max(
                                                LEAST,
                                                windows.probabilities()[window * clusters + k]))
                                : k == own ? 1 : 0;
                sums[rows[window] * clusters + k] += said;
            }
        }
        int[] assigned = new int[ids.size()];
        float[] probabilities = new float[soft ? sums.length : 0];
        for (int clip = 0; clip < assigned.length; clip++) {
            int from = clip * clusters;
            for (int k = 1; k < clusters; k++) {
                assigned[clip] = sums[from + k] > sums[from + assigned[clip]] ? k : assigned[clip];
            }
            double most = sums[from + assigned[clip]];
            assigned[clip] = most == 0 && !soft ? ClusterAssignment.NOISE : assigned[clip];
            if (soft) {
                double all = 0;
                for (int k = 0; k < clusters; k++) {
                    all += Math.exp((sums[from + k] - most) / counts[clip]);
                }
                for (int k = 0; k < clusters; k++) {
                    probabilities[from + k] =
                            (float) (Math.exp((sums[from + k] - most) / counts[clip]) / all);
                }
            }
        }
        return new ClusterAssignment(ids, clusters, assigned, probabilities);
    }

    /// Where each clip is: the mean of its windows.
    public static Embeddings space(Embeddings windows) {
        List<String> ids = clips(windows.ids());
        if (ids.size() == windows.rows()) {
            return windows;
        }
        int[] rows = rows(windows.ids());
        int dimension = windows.dimension();
        float[] values = new float[ids.size() * dimension];
        int[] counts = new int[ids.size()];
        Arrays.stream(rows).forEach(row -> counts[row]++);
        for (int window = 0; window < rows.length; window++) {
            for (int d = 0; d < dimension; d++) {
                values[rows[window] * dimension + d] +=
                        windows.at(window, d) / counts[rows[window]];
            }
        }
        return new Embeddings(windows.space(), ids, dimension, values);
    }
}
