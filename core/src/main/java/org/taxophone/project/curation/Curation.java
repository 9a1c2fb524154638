package org.taxophone.project.curation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;

/// The clusters of a run as a person put them right: the model's assignment, and what was done to
/// it. Immutable; a [CurationAct] makes the next one.
///
/// The model's cluster `c` has the id `c + 1`, as on the screen. Ids are never given twice, so a
/// cluster keeps number and colour whatever happens to others.
public final class Curation {
    /// Stands for no cluster where an id is asked for.
    public static final int NOISE = 0;

    private final ModelClusters model;
    private final SortedMap<Integer, CuratedCluster> clusters;
    private final int[] homes; // homes[c]: id of what became of the model's cluster c
    private final Map<String, Integer> placed; // clips that a person put somewhere
    private final Set<ClusterPair> apart;
    private final int highestId;

    private Curation(
            ModelClusters model,
            SortedMap<Integer, CuratedCluster> clusters,
            int[] homes,
            Map<String, Integer> placed,
            Set<ClusterPair> apart,
            int highestId) {
        this.model = model;
        this.clusters = clusters;
        this.homes = homes;
        this.placed = placed;
        this.apart = apart;
        this.highestId = highestId;
    }

    /// The curation of a run that nobody touched.
    ///
    /// @param assignment the model's
    public static Curation of(ClusterAssignment assignment) {
        SortedMap<Integer, CuratedCluster> clusters = new TreeMap<>();
        int[] homes = new int[assignment.clusterCount()];
        for (int id = 1; id <= homes.length; id++) {
            clusters.put(id, CuratedCluster.plain(id));
            homes[id - 1] = id;
        }
        return new Curation(
                new ModelClusters(assignment), clusters, homes, Map.of(), Set.of(), homes.length);
    }

    // ---- to read

    /// What the model said.
    public ClusterAssignment model() {
        return model.assignment();
    }

    /// The clusters that there are, by id; some may be empty.
    public List<CuratedCluster> clusters() {
        return List.copyOf(clusters.values());
    }

    /// True if there is a cluster of that id.
    public boolean has(int id) {
        return clusters.containsKey(id);
    }

    /// @throws TaxophoneException if there is no cluster of that id
    public CuratedCluster cluster(int id) {
        CuratedCluster cluster = clusters.get(id);
        if (cluster == null) {
            throw new TaxophoneException(
                    "There is no cluster " + id,
                    id >= 1 && id <= highestId
                            ? "It was merged into another one; choose that"
                            : "Choose one of " + ids());
        }
        return cluster;
    }

    private String ids() {
        return String.join(", ", clusters.keySet().stream().map(String::valueOf).toList());
    }

    /// Id of the cluster that a clip belongs to, or [#NOISE].
    ///
    /// @throws TaxophoneException if the run has no such clip
    public int clusterOf(String clip) {
        return clusterOf(model.row(clip), clip);
    }

    private int clusterOf(int row, String clip) {
        Integer hand = placed.get(clip);
        return hand != null ? hand : home(row);
    }

    /// Id of the cluster that a clip would belong to without a person's word.
    private int home(int row) {
        int cluster = model.assignment().clusters()[row];
        return cluster == ClusterAssignment.NOISE ? NOISE : homes[cluster];
    }

    /// Id of what became of each of the model's clusters, in their order.
    public List<Integer> homes() {
        return Arrays.stream(homes).boxed().toList();
    }

    /// True if a person said where the clip belongs.
    public boolean placedByHand(String clip) {
        return placed.containsKey(clip);
    }

    /// True if a person said that the two are not the same.
    public boolean judgedApart(int one, int other) {
        return one != other && apart.contains(ClusterPair.of(one, other));
    }

    /// The highest id that was given so far.
    public int highestId() {
        return highestId;
    }

    /// A few letters that tell one run's assignment from another's.
    public String modelFingerprint() {
        return ModelClusters.fingerprint(model());
    }

    /// The same of the curated assignment.
    public String fingerprint() {
        return ModelClusters.fingerprint(assignment());
    }

    /// True unless every clip is where the model put it.
    public boolean changesClusters() {
        return !placed.isEmpty() || isMerged();
    }

    /// True if a person did anything that still holds.
    public boolean touched() {
        return !equals(of(model.assignment()));
    }

    /// The name that a person gave each cluster, that of `id` at place `id - 1`; empty where there
    /// is none.
    public List<String> names() {
        return IntStream.rangeClosed(1, highestId)
                .mapToObj(id -> has(id) ? cluster(id).name() : "")
                .toList();
    }

    /// The assignment after all acts, with cluster `id - 1` for each id; clusters that were merged
    /// away are empty. Where a person placed a clip the probability of its cluster is 1; else
    /// those of merged clusters are added up.
    public ClusterAssignment assignment() {
        ClusterAssignment said = model.assignment();
        if (!changesClusters()) {
            return said;
        }
        int rows = said.clusters().length;
        int[] now = new int[rows];
        float[] probabilities = new float[said.probabilities().length == 0 ? 0 : rows * highestId];
        for (int row = 0; row < rows; row++) {
            int id = clusterOf(row, said.ids().get(row));
            now[row] = id == NOISE ? ClusterAssignment.NOISE : id - 1;
            if (probabilities.length > 0) {
                boolean hand = id != NOISE && placed.containsKey(said.ids().get(row));
                spread(probabilities, row, hand ? id : NOISE);
            }
        }
        return new ClusterAssignment(said.ids(), highestId, now, probabilities);
    }

    private void spread(float[] probabilities, int row, int hand) {
        if (hand != NOISE) {
            probabilities[row * highestId + hand - 1] = 1;
            return;
        }
        for (int c = 0; c < homes.length; c++) {
            probabilities[row * highestId + homes[c] - 1] +=
                    model.assignment().probabilities()[row * homes.length + c];
        }
    }

    private boolean isMerged() {
        return IntStream.range(0, homes.length).anyMatch(c -> homes[c] != c + 1);
    }

    // ---- what acts are made of

    void requireUnlocked(int id) {
        if (id != NOISE && cluster(id).locked()) {
            throw new TaxophoneException(
                    "Cluster " + cluster(id).title() + " is locked",
                    "Unlock it first, if it is to change");
        }
    }

    Curation with(CuratedCluster changed) {
        SortedMap<Integer, CuratedCluster> next = new TreeMap<>(clusters);
        next.put(changed.id(), changed);
        return new Curation(model, next, homes, placed, apart, highestId);
    }

    Curation withNew(int id, String name) {
        if (id <= highestId) {
            throw new IllegalArgumentException(
                    "the new cluster's id must be above " + highestId + ": was " + id);
        }
        SortedMap<Integer, CuratedCluster> next = new TreeMap<>(clusters);
        next.put(id, CuratedCluster.plain(id).withName(name));
        return new Curation(model, next, homes, placed, apart, id);
    }

    Curation merged(Collection<Integer> from, int into) {
        requireUnlocked(into);
        from.forEach(this::requireUnlocked);
        SortedMap<Integer, CuratedCluster> next = new TreeMap<>(clusters);
        CuratedCluster target = cluster(into);
        for (int id : from) {
            target = target.joinedBy(cluster(id));
            next.remove(id);
        }
        next.put(into, target);
        Set<Integer> gone = Set.copyOf(from);
        int[] moved = homes.clone();
        for (int c = 0; c < moved.length; c++) {
            moved[c] = gone.contains(moved[c]) ? into : moved[c];
        }
        Map<String, Integer> hand = new HashMap<>(placed);
        hand.replaceAll((clip, id) -> gone.contains(id) ? into : id);
        Set<ClusterPair> pairs = new HashSet<>(apart);
        pairs.removeIf(pair -> gone.stream().anyMatch(pair::has));
        return new Curation(model, next, moved, hand, pairs, highestId);
    }

    Curation placed(List<String> clips, int into) {
        if (into != NOISE) {
            cluster(into);
        }
        Map<String, Integer> hand = new HashMap<>(placed);
        for (String clip : clips) {
            int from = clusterOf(clip);
            if (from != into) {
                requireUnlocked(from);
                hand.put(clip, into);
            }
        }
        return new Curation(model, clusters, homes, hand, apart, highestId);
    }

    Curation returned(List<String> clips) {
        Map<String, Integer> hand = new HashMap<>(placed);
        for (String clip : clips) {
            int home = home(model.row(clip));
            int from = clusterOf(clip);
            if (from != home) {
                requireUnlocked(from);
                requireUnlocked(home);
            }
            hand.remove(clip);
        }
        return new Curation(model, clusters, homes, hand, apart, highestId);
    }

    Curation apart(int one, int other) {
        cluster(one);
        cluster(other);
        Set<ClusterPair> pairs = new HashSet<>(apart);
        pairs.add(ClusterPair.of(one, other));
        return new Curation(model, clusters, homes, placed, pairs, highestId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Curation curation
                && curation.highestId == highestId
                && curation.clusters.equals(clusters)
                && Arrays.equals(curation.homes, homes)
                && curation.placed.equals(placed)
                && curation.apart.equals(apart)
                && curation.model.equals(model);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clusters, placed, apart, highestId, Arrays.hashCode(homes));
    }
}
