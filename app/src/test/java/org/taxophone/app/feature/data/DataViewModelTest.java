package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;

class DataViewModelTest {
    private static final Comparator<Double> FALLING = Comparator.reverseOrder();

    @TempDir Path folder;

    private final AudioFileReader reader = new AudioFileReader();
    private final CurrentProject current = new CurrentProject();
    private final Selection selection = new Selection();
    private final ObjectProperty<TileAxes> axes = new SimpleObjectProperty<>(TileAxes.NONE);
    private final CapturingSink sink = new CapturingSink(8000);
    private final Player player =
            new Player(reader::readMono, () -> sink, UiThread.immediate(), (clip, problem) -> {});
    private final List<String> troubles = new java.util.ArrayList<>();
    private Project project;
    private DataViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path sounds = folder.resolve("sounds");
        for (int i = 0; i < 12; i++) {
            String family = i % 2 == 0 ? "low" : "high";
            Path file = sounds.resolve(family).resolve(family + "-" + i + ".wav");
            Files.createDirectories(file.getParent());
            WavWriter.write(file, tone(i % 2 == 0 ? 200 : 2000, 0.2 + 0.05 * i));
        }
        project = Project.create(folder.resolve("p"), "p");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        model =
                new DataViewModel(
                        new DataViewModel.Parts(
                                current,
                                selection,
                                player,
                                new Audition(player, selection, current),
                                reader::stream,
                                new Background(UiThread.immediate(), 0),
                                axes,
                                new ColumnEdits(
                                        current,
                                        new Background(UiThread.immediate(), 0),
                                        new Saving(UiThread.immediate()),
                                        (headline, cause) -> troubles.add(cause.getMessage())),
                                FXCollections.observableArrayList()));
        current.show(project);
    }

    @AfterEach
    void close() {
        player.close();
        project.close();
    }

    @Test
    void allClipsAreShownAndTheFirstIsLookedAt() {
        assertThat(model.rows()).hasSize(12);
        assertThat(model.shown()).hasSize(12);
        ClipDetail detail = model.detailProperty().get();
        assertThat(detail).isNotNull();
        assertThat(detail.row()).isEqualTo(model.rows().getFirst());
        assertThat(detail.spectrogram().nyquistHz()).isEqualTo(4000);
        assertThat(detail.outline().columns()).isPositive();
    }

    @Test
    void labelsAreEditedInPlaceAndEverythingElseStays() {
        model.filterProperty().set("label:high");
        ClipRow row = model.shown().getFirst();
        selection.select(row.id());
        model.edits().set(row.id(), "label", "shrill");
        assertThat(model.filterProperty().get()).isEqualTo("label:high");
        assertThat(model.shown()).hasSize(5);
        assertThat(model.row(row.id()).orElseThrow().values()).contains("shrill");
        assertThat(model.currentProperty().get()).isEqualTo(model.row(row.id()).orElseThrow());
        assertThat(selection.current()).isEqualTo(row.id());
        project.close();
        project = Project.open(folder.resolve("p"));
        assertThat(project.dataset().orElseThrow().labelNames("label")).contains("shrill");
    }

    @Test
    void columnsAreAddedRenamedAndRemoved() {
        model.edits().add("site");
        model.edits().add("site");
        assertThat(troubles).singleElement().asString().contains("site");
        model.edits().rename("site", "place");
        assertThat(model.columns()).containsExactly("label", "place");
        model.edits().useAsLabel("place");
        assertThat(model.labelColumn()).contains("place");
        model.edits().remove("place");
        assertThat(model.columns()).containsExactly("label");
    }

    @Test
    void tableOfLabelsBecomesColumnsAndItsWarningsAreTold() throws Exception {
        Path table = folder.resolve("labels.csv");
        Files.writeString(table, "file,caller\nhigh/high-1.wav,ann\nnone.wav,bob\n");
        List<org.taxophone.dataset.SkippedFile> warned = new java.util.ArrayList<>();
        model.edits().importLabels(table, warned::addAll);
        assertThat(model.columns()).contains("caller");
        assertThat(warned).isNotEmpty();
        model.edits().importLabels(folder.resolve("gone.csv"), warned::addAll);
        assertThat(troubles).hasSize(1);
    }

    @Test
    void readingAgainKeepsWhatWasSaid() {
        ClipRow row = model.rows().getFirst();
        model.edits().set(row.id(), "label", "mine");
        ImportConfig config = project.importConfig().orElseThrow();
        assertThat(config.root()).isEqualTo(project.dataset().orElseThrow().root());
        var read = new DatasetImporter().importFolder(config, JobContext.none());
        var kept =
                org.taxophone.dataset.KeptLabels.of(
                        read.dataset(), project.dataset().orElseThrow());
        assertThat(kept.value(kept.indexOf(row.id()), "label")).contains("mine");
        assertThat(kept.labelColumn()).contains("label");
        project.close();
        project = Project.open(folder.resolve("p"));
        assertThat(project.importConfig()).contains(config);
    }

    @Test
    void filterNarrowsWhatIsShownAndTheFacts() {
        model.filterProperty().set("label:high duration:>0.5");
        assertThat(model.shown())
                .extracting(ClipRow::name)
                .containsOnly("high-7.wav", "high-9.wav", "high-11.wav");
        model.filterProperty().set("");
        assertThat(model.shown()).hasSize(12);
    }

    @Test
    void rowsAreSortedAsTheTableAsksAlsoWhenTheyAreFiltered() {
        ToldClips told = model.toldProperty().get();
        model.sort(Comparator.comparingDouble(ClipRow::seconds).reversed());
        assertThat(model.shown()).extracting(ClipRow::seconds).isSortedAccordingTo(FALLING);
        model.filterProperty().set("label:low");
        assertThat(model.shown()).hasSize(6);
        assertThat(model.shown()).extracting(ClipRow::seconds).isSortedAccordingTo(FALLING);
        model.filterProperty().set("");
        model.sort(null);
        assertThat(model.shown()).containsExactlyElementsOf(model.rows());
        assertThat(model.toldProperty().get()).as("clips are told of once").isSameAs(told);
    }

    @Test
    void otherClipsAreNotMixedWithThoseBefore() {
        model.filterProperty().set("label:high");
        current.clear();
        assertThat(model.shown()).isEmpty();
        assertThat(model.currentProperty().get()).isNull();
        current.show(project);
        assertThat(model.shown()).hasSize(12);
        assertThat(model.currentProperty().get()).isNotNull();
    }

    @Test
    void clipsThatAreReadComeOneAfterTheOtherAndWhatIsLookedAtStays() {
        Dataset all = project.dataset().orElseThrow();
        current.clear();
        current.showSoFar(beginning(all, 3));
        assertThat(model.shown()).hasSize(3);
        selection.select(all.clips().get(2).id());
        model.filterProperty().set("wav");
        current.showSoFar(beginning(all, 7));
        assertThat(model.shown()).hasSize(7);
        current.show(project);
        assertThat(model.shown()).hasSize(12);
        assertThat(model.filterProperty().get()).isEqualTo("wav");
        assertThat(selection.current()).isEqualTo(all.clips().get(2).id());
        assertThat(model.labelColumn()).contains("label");
    }

    private static Dataset beginning(Dataset all, int clips) {
        return Dataset.of(all.root(), all.clips().subList(0, clips), Map.of(), Optional.empty());
    }

    @Test
    void blindHidesNamesAndLabelsAndBringsThemBack() {
        ClipRow row = model.rows().get(4);
        selection.select(row.id());
        selection.blindProperty().set(true);
        assertThat(model.rows().get(4).name()).isEqualTo("Clip 5");
        assertThat(model.currentProperty().get()).isEqualTo(model.rows().get(4));
        assertThat(model.columns()).isEmpty();
        assertThat(model.labelColumn()).isEmpty();
        assertThat(model.factsProperty().get()).extracting(Fact::title).doesNotContain("Label");
        model.filterProperty().set("high");
        assertThat(model.shown()).as("words find no hidden names").isEmpty();
        model.filterProperty().set("label:high");
        assertThat(model.shown()).isEmpty();
        model.filterProperty().set("");
        selection.blindProperty().set(false);
        assertThat(model.rows().get(4)).isEqualTo(row);
        assertThat(model.columns()).containsExactly("label");
    }

    @Test
    void silentAndDoubledClipsAreCountedAndFound() throws Exception {
        Path sounds = project.dataset().orElseThrow().root();
        WavWriter.write(sounds.resolve("low/silence.wav"), new Waveform(new float[4000], 8000));
        Files.copy(sounds.resolve("high/high-1.wav"), sounds.resolve("high/again.wav"));
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
        current.refresh();
        Fact flagged =
                model.factsProperty().get().stream()
                        .filter(fact -> fact.field().equals(DatasetFacts.FLAG))
                        .findFirst()
                        .orElseThrow();
        assertThat(flagged.figure()).isEqualTo("3");
        assertThat(flagged.note()).isEqualTo("1 silent, 2 duplicate");
        model.showFlagged();
        assertThat(model.shown())
                .extracting(ClipRow::name)
                .containsExactlyInAnyOrder("silence.wav", "again.wav", "high-1.wav");
        model.filterProperty().set("flag:silent");
        assertThat(model.shown()).extracting(ClipRow::name).containsExactly("silence.wav");
    }

    @Test
    void windowsAreReadFromTwoNumbers() {
        assertThat(WindowsPopover.read("1,5", " 0.5 "))
                .isEqualTo(new org.taxophone.features.WindowConfig(1.5, 0.5));
        assertThatThrownBy(() -> WindowsPopover.read("long", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("long");
        assertThatThrownBy(() -> WindowsPopover.read("0", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("windowSeconds");
    }

    @Test
    void brushSetsOneRangePerField() {
        model.brush("duration", 0.3, 0.5);
        model.brush("duration", 0.4, 0.6);
        assertThat(model.filterProperty().get()).isEqualTo("duration:>0.40 duration:<0.60");
        assertThat(model.shown()).allMatch(row -> row.seconds() > 0.4 && row.seconds() < 0.6);
    }

    @Test
    void tilesShareAxesThatNearlyAllClipsFitIn() {
        assertThat(axes.get().seconds()).isCloseTo(0.8, within(0.11));
        assertThat(axes.get().nyquistHz()).isEqualTo(4000);
    }

    @Test
    void selectedScopeFollowsTheSelection() {
        model.scopeProperty().set(Scope.SELECTED);
        List<String> ids = model.rows().stream().limit(3).map(ClipRow::id).toList();
        selection.selectAll(ids);
        assertThat(model.shown()).extracting(ClipRow::id).containsExactlyElementsOf(ids);
    }

    @Test
    void clipThatIsGoneSaysWhy() throws Exception {
        ClipRow row = model.rows().get(5);
        Files.delete(row.file());
        selection.select(row.id());
        assertThat(model.detailProperty().get()).isNull();
        assertThat(model.problemProperty().get()).contains(row.name()).contains("is not there");
    }

    @Test
    void clipThatIsThereAgainIsShown() throws Exception {
        Path sounds = folder.resolve("sounds");
        Path away = Files.move(sounds, folder.resolve("away"));
        selection.select(model.rows().get(1).id());
        assertThat(model.detailProperty().get()).isNull();

        project.relink(away);
        current.refresh();
        assertThat(model.detailProperty().get()).isNotNull();
        assertThat(model.problemProperty().get()).isEmpty();

        Files.move(away, sounds);
        selection.select(model.rows().get(2).id());
        assertThat(model.problemProperty().get()).isNotEmpty();
        Files.move(sounds, away);
        model.retry();
        assertThat(model.detailProperty().get()).isNotNull();
    }

    @Test
    void closingTheProjectLeavesNothingBehind() {
        current.clear();
        assertThat(model.rows()).isEmpty();
        assertThat(model.factsProperty().get()).isEmpty();
    }

    private static Waveform tone(double hertz, double seconds) {
        float[] samples = new float[(int) (seconds * 8000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / 8000));
        }
        return new Waveform(samples, 8000);
    }
}
