package org.taxophone.app.feature.explore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.CloseLook;
import org.taxophone.app.control.SoundPicture;
import org.taxophone.app.control.SoundRegion;
import org.taxophone.app.control.SoundWindow;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.control.TileView;
import org.taxophone.app.control.WaveformView;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.session.Audition;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.SoundSource;

/// Details of the current clip: sound, cluster probabilities, what is known of it, and what sounds
/// like it.
final class ClipPanel extends VBox {
    private static final double WINDOW_SECONDS = 0.032;
    private static final int FRAMES = 400;
    private static final int OUTLINE = 1200;
    private static final int NEAREST = 4;

    private final ExploreViewModel model;
    private final SpectrogramTiles tiles;
    private final SoundStreamer sounds;
    private final LatestLoad loads;
    private final CloseLook closeLook;
    private final LatestLoad neighbours;
    private final Label name = new Label();
    private final ClipTransport transport;
    private final ClipMenu menu;
    private final WaveformView waveform = new WaveformView();
    private final SpectrogramView spectrogram = new SpectrogramView(ClipPanel::readout);
    private final GridPane facts = new GridPane();
    private final FlowPane nearest = new FlowPane(8, 8);
    private final VBox body = new VBox();
    private final LikelyClusters likely;
    private String shown = "";
    private boolean fresh; // of the sound that is read nothing was on show yet

    ClipPanel(
            ExploreViewModel model,
            SpectrogramTiles tiles,
            SoundStreamer sounds,
            Background background,
            Consumer<Path> showInFolder) {
        this.model = model;
        this.tiles = tiles;
        this.sounds = sounds;
        loads = background.latest();
        closeLook = new CloseLook(sounds, background.latest());
        neighbours = background.latest();
        likely = new LikelyClusters(model);
        transport = new ClipTransport(model);
        menu = new ClipMenu(model, showInFolder);
        getStyleClass().addAll("clip-panel", "panel");
        facts.getStyleClass().add("clip-facts");
        waveform.getStyleClass().add("clip-waveform");
        spectrogram.getStyleClass().add("clip-spectrogram");
        waveform.windowProperty().bindBidirectional(spectrogram.windowProperty());
        closeLook.follow(waveform, spectrogram);
        tiles.colorsProperty().addListener((value, before, now) -> colour());
        colour();
        body.getStyleClass().add("clip-body");
        body.getChildren()
                .addAll(
                        transport,
                        waveform,
                        spectrogram,
                        likely,
                        facts,
                        part("explore.nearest", nearest));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.visibleProperty().bind(body.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        name.getStyleClass().add("section");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        menu.visibleProperty().bind(body.visibleProperty());
        HBox head = new HBox(name, gap, menu);
        head.getStyleClass().addAll("panel-header", "hairline-bottom");
        getChildren().addAll(head, scroll);
        model.selection().currentProperty().addListener((value, before, now) -> show());
        model.exploredProperty().addListener((value, before, now) -> show());
        hear(waveform, model.audition());
        hear(spectrogram, model.audition());
        tiles.generationProperty().addListener((value, before, now) -> show());
        tiles.axesProperty().addListener((value, before, now) -> follow(now));
        show();
    }

    /// Adds a part below all others.
    void add(Region part) {
        body.getChildren().add(part);
    }

    /// What steps from clip to clip and plays them.
    ClipTransport transport() {
        return transport;
    }

    /// What else can be done with the clip.
    ClipMenu menu() {
        return menu;
    }

    // as in Data: a click says from where, what is dragged is heard over and over
    private void hear(SoundRegion picture, Audition audition) {
        picture.positionProperty().bind(transport.positionProperty());
        picture.partProperty().bindBidirectional(audition.partProperty());
        picture.onSeek(audition::from);
        picture.onMark(audition::loop);
    }

    private static VBox part(String key, Region content) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().addAll("strong", "caption");
        VBox part = new VBox(8, title, content);
        part.getStyleClass().add("clip-part");
        return part;
    }

    private void show() {
        ExploredRun run = model.explored();
        int row = run == null ? -1 : run.row(model.selection().current());
        body.setVisible(row >= 0);
        if (run == null || row < 0) {
            shown = "";
            name.setText(Messages.text("explore.detail.none"));
            return;
        }
        name.setText(run.name(row));
        likely.show(run, row);
        facts(run, row);
        TileAxes axes = tiles.axesProperty().get();
        String drawn = axes.seconds() + " s, " + axes.nyquistHz() + " Hz";
        String now = run.number() + "/" + run.id(row) + "/" + run.sound(row) + "/" + drawn;
        if (now.equals(shown)) {
            return; // an act changed what is said of it, not its sound
        }
        shown = now;
        neighbours(run, row);
        load(run, row);
        transport.move();
    }

    // those of the project come when all clips were looked at, which may be after the first of
    // them is on show
    private void follow(TileAxes now) {
        spectrogram.levels(now.lowDb(), now.highDb());
        show();
    }

    private void load(ExploredRun run, int row) {
        Optional<SoundSource> sound = run.sound(row);
        if (sound.isEmpty()) {
            closeLook.forget();
            waveform.show(null, 1, 1);
            spectrogram.show(null, 1);
            return;
        }
        SoundPicture.Grain grain =
                new SoundPicture.Grain(
                        (int) (2 * tiles.axesProperty().get().nyquistHz()),
                        WINDOW_SECONDS,
                        FRAMES,
                        OUTLINE);
        closeLook.of(sound.get(), run.seconds(row), grain);
        fresh = true;
        loads.<SoundPicture>grow(
                soFar -> SoundPicture.read(sounds, sound.get(), run.seconds(row), grain, soFar),
                this::show,
                problem -> {
                    shown = ""; // tried again when there is anything new
                    waveform.show(null, 1, 1);
                    spectrogram.show(null, 1);
                });
    }

    private void show(SoundPicture sound) {
        TileAxes axes = tiles.axesProperty().get();
        double seconds = Math.max(axes.seconds(), sound.seconds());
        SoundWindow before = spectrogram.windowProperty().get();
        waveform.show(sound.outline(), sound.outlinedSeconds(), seconds);
        spectrogram.levels(axes.lowDb(), axes.highDb());
        spectrogram.show(sound.spectrogram(), seconds);
        if (!fresh) {
            spectrogram.windowProperty().set(before); // more of the same sound
        }
        fresh = false;
    }

    private void colour() {
        spectrogram.colors(tiles.colorsProperty().get().table());
    }

    private void facts(ExploredRun run, int row) {
        facts.getChildren().clear();
        int line = 0;
        for (String column : run.dataset().columns()) {
            String value = run.value(row, column);
            if (!value.isEmpty()) {
                fact(line++, column, value);
            }
        }
        fact(line++, Messages.text("explore.fact.duration"), Figures.clipSeconds(run.seconds(row)));
        if (run.clips()[row] >= 0) {
            AudioFacts sound = run.dataset().clips().get(run.clips()[row]).facts();
            fact(
                    line,
                    Messages.text("explore.fact.level"),
                    Messages.text(
                            "explore.level",
                            Figures.decimal(sound.rmsDbfs(), 1),
                            Figures.decimal(sound.peakDbfs(), 1)));
        }
    }

    private void fact(int line, String label, String value) {
        Label left = new Label(Capital.of(label));
        left.getStyleClass().addAll("muted", "small");
        left.setMinWidth(USE_PREF_SIZE);
        Label right = new Label(value);
        right.getStyleClass().add("small");
        right.setWrapText(true);
        facts.addRow(line, left, right);
    }

    private void neighbours(ExploredRun run, int row) {
        nearest.getChildren().clear();
        neighbours.load(
                () -> Neighbours.nearest(run.space(), row, NEAREST),
                found -> showNeighbours(run, found),
                problem -> {});
    }

    private void showNeighbours(ExploredRun run, List<Integer> found) {
        for (int near : found) {
            Optional<SoundSource> sound = run.sound(near);
            if (sound.isPresent()) {
                TileView tile = new TileView(tiles, 64, 40);
                tile.show(run.id(near), sound.get());
                tile.getStyleClass().add("clickable");
                tile.setOnMouseClicked(
                        event -> model.acts().pick(run.id(near), SelectMode.REPLACE));
                nearest.getChildren().add(tile);
            }
        }
    }

    private static String readout(double seconds, double hertz, double decibels) {
        return Messages.text(
                "explore.readout",
                Figures.decimal(seconds, 3),
                Figures.count(hertz),
                Double.isInfinite(decibels) ? "–" : Figures.decimal(decibels, 0));
    }
}
