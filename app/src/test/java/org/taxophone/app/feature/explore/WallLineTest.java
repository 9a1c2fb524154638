package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.app.session.Selection;

class WallLineTest {
    private final WallGroup.Section low = new WallGroup.Section(0, "low", rows(0, 5));
    private final WallGroup.Section high = new WallGroup.Section(1, "high", rows(5, 7));

    @Test
    void aWallWithoutSectionsShowsEverythingWithoutHeadings() {
        WallGroup.Section all = new WallGroup.Section(Selection.NO_CLUSTER, "", rows(0, 7));
        assertThat(WallLine.of(List.of(all), 3, Set.of()))
                .containsExactly(
                        new WallLine.Tiles(List.of(0, 1, 2)),
                        new WallLine.Tiles(List.of(3, 4, 5)),
                        new WallLine.Tiles(List.of(6)));
    }

    @Test
    void aSectionHasOneLineUntilItIsOpened() {
        assertThat(WallLine.of(List.of(low, high), 3, Set.of()))
                .containsExactly(
                        new WallLine.Heading(low, 2, false),
                        new WallLine.Tiles(List.of(0, 1, 2)),
                        new WallLine.Heading(high, 0, false),
                        new WallLine.Tiles(List.of(5, 6)));
        assertThat(WallLine.of(List.of(low, high), 3, Set.of("low")))
                .startsWith(
                        new WallLine.Heading(low, 0, true),
                        new WallLine.Tiles(List.of(0, 1, 2)),
                        new WallLine.Tiles(List.of(3, 4)));
    }

    @Test
    void arrowsWalkOverWhatIsOnShow() {
        List<WallLine> lines = WallLine.of(List.of(low, high), 3, Set.of());
        assertThat(WallLine.step(lines, 1, 1, 0)).isEqualTo(2);
        assertThat(WallLine.step(lines, 2, 1, 0)).as("over the heading").isEqualTo(5);
        assertThat(WallLine.step(lines, 5, -1, 0)).isEqualTo(2);
        assertThat(WallLine.step(lines, 2, 0, -1)).as("down to a shorter line").isEqualTo(6);
        assertThat(WallLine.step(lines, 6, 0, 1)).isEqualTo(1);
        assertThat(WallLine.step(lines, 0, -1, 0)).isZero();
        assertThat(WallLine.step(lines, 6, 1, 0)).isEqualTo(6);
        assertThat(WallLine.step(lines, 4, 1, 0)).as("not on show").isZero();
        assertThat(WallLine.step(List.of(), 0, 1, 0)).isEqualTo(-1);
    }

    private static List<Integer> rows(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
