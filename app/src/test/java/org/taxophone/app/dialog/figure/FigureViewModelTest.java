package org.taxophone.app.dialog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;
import org.taxophone.export.Figure;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.export.HeatmapFigure;

class FigureViewModelTest {
    private static final Figure FIGURE =
            new HeatmapFigure(
                    "Run 1", "", List.of("1", "Noise"), List.of("rain"), new int[][] {{3}, {4}});

    @TempDir Path folder;

    private FigureViewModel model(FigureFormat format, boolean withData) {
        FigureViewModel model =
                new FigureViewModel(
                        new FigureOffer("heatmap of run 1", "heatmap-run1", folder, () -> FIGURE),
                        new FigureMemory.Choices(FigureConfig.defaults(), format, withData),
                        new Background(UiThread.immediate(), 0));
        model.begin();
        return model;
    }

    @Test
    void whatIsPreviewedHasTheSizeOfTheSheet() {
        FigureViewModel model = model(FigureFormat.PDF, true);
        model.zoom(2);
        assertThat(model.previewProperty().get().getWidth())
                .isEqualTo((int) Math.round(2 * FigureConfig.defaults().widthPt()));
        assertThat(model.size()).isEqualTo("174 × 123 mm");
        assertThat(model.canSave()).isTrue();
    }

    @Test
    void aFigureIsSavedWithItsNumbersAndSettings() throws IOException {
        List<Path> written = new ArrayList<>();
        model(FigureFormat.SVG, true).save(folder.resolve("mine"), written::addAll);
        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("mine.svg", "mine.csv", "mine.json");
        assertThat(Files.readString(folder.resolve("mine.csv")))
                .isEqualTo("cluster,rain\n1,3\nNoise,4\n");
        assertThat(Files.readString(folder.resolve("mine.svg"))).contains("Inter Tabular");
        assertThat(Files.readString(folder.resolve("mine.json"))).contains("\"widthMm\"");
    }

    @Test
    void theLanguageOfAFigureIsChosenAndKeptWithIt() throws IOException {
        FigureViewModel model = model(FigureFormat.SVG, true);
        model.save(folder.resolve("english"), written -> {});
        model.form().set("figure.language", "german");
        model.save(folder.resolve("german"), written -> {});
        assertThat(Files.readString(folder.resolve("german.json"))).contains("\"GERMAN\"");
        assertThat(Files.readString(folder.resolve("english.svg"))).contains(">Noise<");
        assertThat(Files.readString(folder.resolve("german.svg")))
                .contains(">Rauschen<")
                .doesNotContain(">Noise<");
        assertThat(Files.readString(folder.resolve("german.csv")))
                .isEqualTo(Files.readString(folder.resolve("english.csv")));
    }

    @Test
    void theFigureAloneIsSavedWhereThatIsWanted() {
        List<Path> written = new ArrayList<>();
        model(FigureFormat.PNG, false).save(folder.resolve("mine.PNG"), written::addAll);
        assertThat(written).containsExactly(folder.resolve("mine.PNG"));
    }

    @Test
    void aRefusedSizeKeepsTheLastFigureAndCannotBeSaved() {
        FigureViewModel model = model(FigureFormat.PDF, true);
        model.form().set("figure.widthMm", "5");
        assertThat(model.canSave()).isFalse();
        assertThat(model.form().problems().getFirst().problem().orElseThrow()).contains("widthMm");
        assertThat(model.config().widthMm()).isEqualTo(174);
        model.form().set("figure.widthMm", "90");
        assertThat(model.canSave()).isTrue();
        assertThat(model.preset()).isEmpty();
    }

    @Test
    void presetsAreRecognizedAndSmallTextIsToldOf() {
        FigureViewModel model = model(FigureFormat.PDF, true);
        assertThat(model.preset()).contains(FigurePreset.TWO_COLUMNS);
        assertThat(model.textWarning()).isEmpty();
        model.choose(FigurePreset.ONE_COLUMN);
        assertThat(model.preset()).contains(FigurePreset.ONE_COLUMN);
        assertThat(model.textWarning().orElseThrow()).contains("6");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldOf() throws IOException {
        FigureViewModel model = model(FigureFormat.PDF, true);
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        List<Path> written = new ArrayList<>();
        model.save(file.resolve("map.pdf"), written::addAll);
        assertThat(written).isEmpty();
        assertThat(model.problemProperty().get()).startsWith("Cannot write map.pdf");
        assertThat(Files.readString(file)).isEqualTo("no folder");
    }

    @Test
    void aFigureThatCannotBeMadeSaysWhy() {
        FigureViewModel model =
                new FigureViewModel(
                        new FigureOffer(
                                "map",
                                "map",
                                folder,
                                () -> {
                                    throw new TaxophoneException("No run", "Train one");
                                }),
                        new FigureMemory.Choices(FigureConfig.defaults(), FigureFormat.PDF, true),
                        new Background(UiThread.immediate(), 0));
        model.begin();
        assertThat(model.problemProperty().get()).contains("No run");
        assertThat(model.canSave()).isFalse();
    }

    @Test
    void choicesAreRememberedAndNonsenseIsNot() {
        Preferences preferences = new Preferences(folder.resolve("p.properties"));
        FigureMemory memory = new FigureMemory(preferences);
        FigureConfig small = FigurePreset.ONE_COLUMN.in(FigureConfig.defaults());
        memory.keep(new FigureMemory.Choices(small, FigureFormat.SVG, false));
        assertThat(memory.read())
                .isEqualTo(new FigureMemory.Choices(small, FigureFormat.SVG, false));
        preferences.put("figure.config", "{\"widthMm\": -1}");
        preferences.put("figure.format", "DOC");
        assertThat(memory.read().config()).isEqualTo(FigureConfig.defaults());
        assertThat(memory.read().format()).isEqualTo(FigureFormat.PDF);
    }
}
