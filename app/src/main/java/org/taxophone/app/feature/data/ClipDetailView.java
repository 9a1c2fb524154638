package org.taxophone.app.feature.data;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.SoundWindow;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.control.WaveformView;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.shell.Fxml;
import org.taxophone.export.SpectrogramFigure;
import org.taxophone.signal.FrequencyScale;

/// The clip that is looked at: waveform and spectrogram with axes, transport, facts.
public final class ClipDetailView {
    private final DataViewModel model;
    private final Heard heard;
    private final javafx.beans.value.ObservableValue<TileAxes> axes;
    private final WaveformView waveform = new WaveformView();
    private final SpectrogramView spectrogram = new SpectrogramView(ClipDetailView::readout);
    private final LevelRange range;
    private final Parent root;
    private final LookedAt looked = new LookedAt();
    private String shownId = "";

    @FXML private Label name;
    @FXML private Button showInFolder;
    @FXML private Button previous;
    @FXML private Button play;
    @FXML private FontIcon playIcon;
    @FXML private Button next;
    @FXML private Label position;
    @FXML private Label duration;
    @FXML private Label problem;
    @FXML private StackPane waveformPlace;
    @FXML private StackPane spectrogramPlace;
    @FXML private ComboBox<FrequencyScale> scale;
    @FXML private ComboBox<String> colors;
    @FXML private Button rangeButton;
    @FXML private ComboBox<Integer> fftSize;
    @FXML private ToggleButton denoise;
    @FXML private ComboBox<Double> speed;
    @FXML private ToggleButton loop;
    @FXML private Button export;
    @FXML private GridPane facts;
    @FXML private StackPane foot;

    /// What the ear hears: the id of the clip, and where in it.
    public record Heard(ReadOnlyStringProperty playing, ReadOnlyDoubleProperty position) {}

    /// @param axes those of all small spectrograms, which the detail starts from
    /// @param usual the colours of all small spectrograms, which the detail starts from too
    /// @param showInFolder opens the folder that a clip lies in
    /// @param export takes the name of a clip and its spectrogram, to be saved as a figure
    public ClipDetailView(
            DataViewModel model,
            Heard heard,
            javafx.beans.value.ObservableValue<TileAxes> axes,
            javafx.beans.value.ObservableValue<SpectrumColors> usual,
            Consumer<ClipRow> showInFolder,
            BiConsumer<String, SpectrogramFigure> export) {
        this.model = model;
        this.heard = heard;
        this.axes = axes;
        root = Fxml.load(this);
        range = new LevelRange(rangeButton, this::levels);
        waveformPlace.getChildren().setAll(waveform);
        spectrogramPlace.getChildren().addFirst(spectrogram);
        waveform.windowProperty().bindBidirectional(spectrogram.windowProperty());
        waveform.onSeek(model.audition()::from);
        spectrogram.onSeek(model.audition()::from);
        this.showInFolder.setOnAction(
                event -> {
                    ClipRow row = model.currentProperty().get();
                    if (row != null) {
                        showInFolder.accept(row);
                    }
                });
        this.export.setOnAction(event -> export(export));
        play.setOnAction(event -> model.audition().toggle());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        fillChoices(usual);
        model.currentProperty().addListener((v, before, after) -> show(after));
        model.detailProperty().addListener((v, before, after) -> show(after));
        model.current().closeLook().follow(waveform, spectrogram);
        heard.playing().addListener((v, before, after) -> move());
        heard.position().addListener((v, before, after) -> move());
        axes.addListener((v, before, after) -> range.set(after.lowDb(), after.highDb()));
        show(model.currentProperty().get());
        show(model.detailProperty().get());
    }

    Parent root() {
        return root;
    }

    /// Puts a line under the facts of the clip.
    public void foot(Node line) {
        foot.getChildren().setAll(line);
        foot.managedProperty().bind(line.visibleProperty());
    }

    /// @param step told -1 or 1 by the buttons beside play
    public void onStep(java.util.function.IntConsumer step) {
        previous.setOnAction(event -> step.accept(-1));
        next.setOnAction(event -> step.accept(1));
    }

    private void fillChoices(javafx.beans.value.ObservableValue<SpectrumColors> usual) {
        DetailChoices.scale(scale, spectrogram);
        DetailChoices.colors(colors, spectrogram, usual);
        DetailChoices.fftSize(fftSize, model.current().fftSizeProperty());
        denoise.selectedProperty().bindBidirectional(model.current().denoisedProperty());
        DetailChoices.speed(speed, model.audition().speedProperty());
        loop.selectedProperty().bindBidirectional(model.audition().repeatProperty());
        waveform.partProperty().bindBidirectional(model.audition().partProperty());
        spectrogram.partProperty().bindBidirectional(model.audition().partProperty());
        waveform.onMark(model.audition()::loop);
        spectrogram.onMark(model.audition()::loop);
    }

    private void export(BiConsumer<String, SpectrogramFigure> exported) {
        ClipDetail now = model.detailProperty().get();
        if (now != null) {
            spectrogram
                    .figure(now.row().name(), SpectrogramFigure.noteOf(now.spectrogram()))
                    .ifPresent(figure -> exported.accept(now.row().name(), figure));
        }
    }

    private void levels(double low, double high) {
        spectrogram.levels(low, high);
    }

    private void show(@Nullable ClipRow row) {
        name.setText(row == null ? Messages.text("data.detail.none") : row.name());
        root.setDisable(row == null);
        facts.getChildren().clear();
        if (row == null) {
            waveform.show(null, 1, 1);
            spectrogram.show(null, 1);
            return;
        }
        duration.setText(Messages.text("data.detail.of", Figures.clipSeconds(row.seconds())));
        FactGrid.fill(facts, row, model.columns());
        move();
    }

    private void show(@Nullable ClipDetail detail) {
        if (detail == null) {
            waveform.show(null, 1, 1);
            spectrogram.show(null, 1);
            return;
        }
        double seconds = Math.max(axes.getValue().seconds(), detail.seconds());
        SoundWindow left = spectrogram.windowProperty().get();
        SoundWindow before = looked.at(detail.row().id(), shownId, left, seconds);
        shownId = detail.row().id();
        waveform.show(detail.outline(), detail.outlinedSeconds(), seconds);
        spectrogram.show(detail.spectrogram(), seconds);
        spectrogram.windowProperty().set(before);
        range.percentiles(detail.lowDb(), detail.highDb());
        move();
    }

    private void move() {
        ClipRow row = model.currentProperty().get();
        boolean mine = row != null && heard.playing().get().equals(row.id());
        double seconds = mine ? heard.position().get() : -1;
        waveform.positionProperty().set(seconds);
        spectrogram.positionProperty().set(seconds);
        position.setText(Figures.decimal(Math.max(0, seconds), 3));
        playIcon.setIconLiteral(mine ? "fth-square" : "fth-play");
    }

    private static String readout(double seconds, double hertz, double decibels) {
        return Messages.text(
                "data.readout",
                Figures.decimal(seconds, 3),
                Figures.count(hertz),
                Double.isInfinite(decibels)
                        ? Messages.text("data.readout.nothing")
                        : Figures.decimal(decibels, 0) + " dB");
    }
}
