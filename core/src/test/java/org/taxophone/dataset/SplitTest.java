package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.audio.AudioFacts;
import org.taxophone.common.TaxophoneException;

class SplitTest {
    private static final AudioFacts FACTS = new AudioFacts("WAV", 8000, 1, 4000, 1, 1, 0, "", "");

    /// 120 clips: 10 classes, 6 speakers, 5 folds that keep speakers apart from nothing.
    private static Dataset dataset() {
        List<Clip> clips = new ArrayList<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < 120; i++) {
            clips.add(new Clip("id" + i, i + ".wav", FACTS));
        }
        columns.put("label", column(i -> i < 12 ? "rare" : "class " + i % 9));
        columns.put("speaker", column(i -> "speaker " + i % 6));
        columns.put("fold", column(i -> i == 7 ? "" : String.valueOf(1 + i % 5)));
        columns.put("empty", column(i -> ""));
        return Dataset.of(Path.of("root"), clips, columns, Optional.of("label"));
    }

    private static List<String> column(IntFunction<String> value) {
        return IntStream.range(0, 120).mapToObj(value).toList();
    }

    private static List<String> of(Dataset dataset, int[] rows, String column) {
        return Arrays.stream(rows)
                .mapToObj(row -> dataset.value(row, column).orElse("-"))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"random", "stratified", "stratified:speaker", "group:speaker", "fold:fold"})
    void everyClipIsOnOneSideAndTheSeedDecides(String text) {
        SplitConfig config = SplitConfig.parse(text);
        assertThat(config).hasToString(text);
        Split split = Split.of(dataset(), config, 0.2, 4);
        int[] all =
                IntStream.concat(Arrays.stream(split.training()), Arrays.stream(split.heldOut()))
                        .sorted()
                        .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, 120).toArray());
        assertThat(split.training()).isSorted();
        assertThat(split.heldOut()).isSorted().hasSizeBetween(18, 26);
        assertThat(Split.of(dataset(), config, 0.2, 4).heldOut()).isEqualTo(split.heldOut());
        assertThat(
                        IntStream.range(5, 25)
                                .mapToObj(seed -> Split.of(dataset(), config, 0.2, seed).heldOut())
                                .anyMatch(held -> !Arrays.equals(held, split.heldOut())))
                .isTrue();
        assertThat(Split.of(dataset(), config, 0, 4).heldOut()).isEmpty();
    }

    @Test
    void aStratifiedSplitHoldsTheSameShareOfEachClass() {
        Dataset dataset = dataset();
        Split split = Split.of(dataset, SplitConfig.parse("stratified"), 0.25, 1);
        assertThat(split.heldOut()).hasSize(30);
        ClassTable table = ClassTable.of(dataset, "label", split);
        assertThat(table.parts()).containsExactly("training", "held out");
        assertThat(table.rows()).hasSize(10);
        assertThat(table.rows()).allMatch(row -> row.allClips() == 12 && row.clips()[1] == 3);
        assertThat(table.rows().getFirst().seconds()).containsExactly(4.5, 1.5);
    }

    @Test
    void noGroupIsOnBothSides() {
        Dataset dataset = dataset();
        for (int seed = 0; seed < 20; seed++) {
            Split split = Split.of(dataset, SplitConfig.byGroup("speaker"), 0.2, seed);
            assertThat(of(dataset, split.heldOut(), "speaker"))
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(of(dataset, split.training(), "speaker"));
            assertThat(SplitLeak.of(dataset, split)).isEmpty();
        }
        // even where the share is smaller than any group, or larger than all but one
        assertThat(Split.of(dataset, SplitConfig.byGroup("speaker"), 0.01, 1).heldOut())
                .hasSize(20);
        assertThat(Split.of(dataset, SplitConfig.byGroup("speaker"), 0.5, 1).heldOut()).hasSize(60);
    }

    @Test
    void aFoldIsHeldOutWhole() {
        Dataset dataset = dataset();
        Split split = Split.of(dataset, SplitConfig.byFold("fold"), 0.1, 3);
        assertThat(of(dataset, split.heldOut(), "fold")).hasSize(1).doesNotContain("-");
        assertThat(of(dataset, split.training(), "fold")).hasSize(5).contains("-");
        ClassTable folds = ClassTable.of(dataset, "label", "fold");
        assertThat(folds.parts()).containsExactly("1", "2", "3", "4", "5", "");
        assertThat(folds.rows().getLast().name()).isEqualTo("rare");
        assertThat(folds.rows().getLast().clips()).containsExactly(3, 3, 1, 2, 2, 1);
    }

    @Test
    void aRandomSplitLeaksSpeakersAndSaysSo() {
        Split split = Split.of(dataset(), SplitConfig.RANDOM, 0.2, 0);
        List<SplitLeak> leaks = SplitLeak.of(dataset(), split);
        assertThat(leaks).containsExactly(new SplitLeak("speaker", 6, 6));
        assertThat(leaks.getFirst().headline())
                .isEqualTo("This split puts the same speaker in training and test: 6 of 6");
        assertThat(leaks.getFirst().remedy()).hasToString("group:speaker");
        assertThat(SplitLeak.of(dataset(), Split.of(dataset(), SplitConfig.RANDOM, 0, 0)))
                .isEmpty();
    }

    @Test
    void whatCannotBeSplitIsSaid() {
        Dataset dataset = dataset();
        assertThatThrownBy(() -> Split.of(dataset, SplitConfig.byFold("empty"), 0.2, 0))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("The column empty holds 0 folds");
        assertThatThrownBy(() -> Split.of(dataset, SplitConfig.byGroup("singer"), 0.2, 0))
                .hasMessage("There is no column \"singer\"");
        Dataset bare = Dataset.of(Path.of("r"), dataset.clips(), Map.of(), Optional.empty());
        assertThatThrownBy(() -> Split.of(bare, SplitConfig.parse("stratified"), 0.2, 0))
                .hasMessageContaining("needs a column of classes");
        assertThatThrownBy(() -> SplitConfig.parse("leave-one-out"))
                .hasMessage(
                        "split must be random, stratified, group:COLUMN or fold:COLUMN: was"
                                + " leave-one-out");
        assertThatThrownBy(() -> SplitConfig.parse("group"))
                .hasMessage("column must be named for a split by group: was empty");
        assertThatThrownBy(() -> SplitConfig.parse("random:speaker"))
                .hasMessageContaining("must be empty for a random split");
    }
}
