package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

class LatentPlacesTest {
    @Test
    void clipsOfNoClusterAreLeftOut() {
        List<String> ids = List.of("a", "b", "c");
        Embeddings z = new Embeddings("z", ids, 2, new float[] {1, 10, 3, 10, 900, 900});
        int[] clusters = {0, 0, ClusterAssignment.NOISE};

        LatentPlaces places =
                new LatentPlaces(z, new ClusterAssignment(ids, 2, clusters, new float[0]));

        assertThat(places.mean(0)).containsExactly(2, 10);
        assertThat(places.deviation(0)).containsExactly(1, 0);
        assertThat(places.mean(1)).as("without clips").containsExactly(0, 0);
        assertThat(places.deviation(1)).containsExactly(1, 1);
    }
}
