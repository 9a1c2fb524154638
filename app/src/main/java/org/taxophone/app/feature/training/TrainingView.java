package org.taxophone.app.feature.training;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.BadgeRow;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.control.TwoEnds;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.control.chart.ChartLink;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.finding.FindingBanner;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.RunQueue;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.training.Finding;

/// The Training place.
public final class TrainingView implements Place {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final Duration UPDATE = Duration.millis(100);
    private static final double LEAST_HEADLINE = 160;

    private final TrainingViewModel model;
    private final Parent root;
    private final ChartLink link = new ChartLink();
    private final TermCharts charts;
    private final MoreEpochs more;
    private final UsageCard usage;
    private final ScatterView map = new ScatterView();
    private final ReconstructionStrip strip;
    private final Timeline clock;
    private List<Finding> shownFindings = List.of();

    @FXML private VBox empty;
    @FXML private VBox page;
    @FXML private Button goToRecipe;
    @FXML private Label title;
    @FXML private BadgeRow badges;
    @FXML private Label headline;
    @FXML private Label speed;
    @FXML private Label left;
    @FXML private ProgressBar bar;
    @FXML private Button pause;
    @FXML private FontIcon pauseIcon;
    @FXML private Button stop;
    @FXML private Button resume;
    @FXML private Button explore;
    @FXML private ScrollPane scroll;
    @FXML private HBox runHeader;
    @FXML private VBox content;
    @FXML private VBox banners;
    @FXML private VBox mainColumn;
    @FXML private HBox chartsHead;
    @FXML private VBox side;
    @FXML private HBox legend;
    @FXML private Slider smoothing;
    @FXML private Label smoothingValue;
    @FXML private ToggleButton linear;
    @FXML private ToggleButton logarithmic;
    @FXML private ComboBox<EpochCharts.Along> along;
    @FXML private VBox reconstructionCard;
    @FXML private Label reconstructionNote;
    @FXML private TwoEnds reconstructionHead;
    @FXML private StackPane reconstructions;
    @FXML private Label used;
    @FXML private Label evenShare;
    @FXML private Label usageTitle;
    @FXML private ScrollPane usageScroll;
    @FXML private Label numbers;
    @FXML private HBox footnotes;
    @FXML private Label mapNote;
    @FXML private StackPane mapPane;
    @FXML private HBox film;
    @FXML private Slider filmSlider;

    /// @param queue runs that wait
    /// @param clipNames the name of a clip by its id
    /// @param colors of all spectrograms
    public TrainingView(
            TrainingViewModel model,
            RunQueue queue,
            UnaryOperator<String> clipNames,
            ObservableValue<SpectrumColors> colors) {
        this.model = model;
        root = Fxml.load(this);
        more = new MoreEpochs(model::continueFor);
        runHeader.getChildren().add(runHeader.getChildren().indexOf(explore), more);
        side.getChildren().addFirst(new QueueCard(queue));
        charts = new TermCharts(link, legend);
        chartsHead.getChildren().add(new GhostMenu(model.ghosts()));
        strip = new ReconstructionStrip(clipNames, colors);
        reconstructionHead.getChildren().add(new PinBar(model));
        FilmMap grown = new FilmMap(model, map, mapNote, film, filmSlider);
        WhileShown growing = new WhileShown(root, grown::refresh);
        reconstructions.getChildren().setAll(strip);
        usage =
                new UsageCard(
                        new UsageCard.Parts(
                                usageTitle, used, evenShare, usageScroll, numbers, footnotes));
        map.setId("training-map");
        mapPane.getChildren().setAll(map);
        mapPane.addEventFilter(ScrollEvent.SCROLL, this::scrollPage);
        controls();
        mainColumn.getChildren().add(1, charts.grid());
        // what is left of the page is used, and nothing is pressed where it is short
        content.minHeightProperty()
                .bind(page.heightProperty().subtract(runHeader.heightProperty()));
        model.pageProperty().addListener((value, before, now) -> show(now));
        model.frameProperty().addListener((value, before, now) -> growing.changed());
        clock = new Timeline(new KeyFrame(UPDATE, event -> model.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        show(model.pageProperty().get());
    }

    private void controls() {
        goToRecipe.setOnAction(event -> model.openRecipe());
        pause.setOnAction(event -> model.pauseOrContinue());
        stop.setOnAction(event -> model.stopAndKeepBest());
        resume.setOnAction(event -> model.resume());
        explore.setOnAction(event -> model.openExplore());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        smoothing.setSkin(new ProgressSliderSkin(smoothing));
        filmSlider.setSkin(new ProgressSliderSkin(filmSlider));
        smoothing.valueProperty().bindBidirectional(link.smoothingProperty());
        smoothingValue
                .textProperty()
                .bind(smoothing.valueProperty().map(v -> Figures.decimal(v.doubleValue(), 2)));
        new ChoiceGroup().getToggles().setAll(linear, logarithmic);
        linear.setSelected(true);
        link.logarithmicProperty().bind(logarithmic.selectedProperty());
        along.getItems().setAll(EpochCharts.Along.values());
        along.setConverter(Words.of(EpochCharts.Along::words));
        along.valueProperty().bindBidirectional(model.alongProperty());
    }

    // a page that is scrolled does not stop where the pointer comes over the map, which zooms with
    // Ctrl held
    private void scrollPage(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            event.consume();
            content.fireEvent(event.copyFor(content, content));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.P && !event.isShortcutDown()) {
            model.pauseOrContinue();
            event.consume();
        }
    }

    private void show(@Nullable TrainingPage now) {
        empty.setVisible(now == null);
        page.setVisible(now != null);
        if (now == null) {
            return;
        }
        title.setText(now.title());
        badges.show(now.badges());
        headline.setText(now.headline());
        boolean done =
                now.phase() == TrainingPage.Phase.DONE; // more words, and nothing beside them
        headline.setWrapText(done);
        headline.setMinWidth(done ? LEAST_HEADLINE : Region.USE_PREF_SIZE);
        speed.setText(now.speed());
        left.setText(now.left());
        bar.setProgress(now.progress());
        bar.pseudoClassStateChanged(PAUSED, now.phase() == TrainingPage.Phase.PAUSED);
        more.show(now.lastEpoch());
        buttons(now.phase());
        findings(now.findings());
        charts.show(now);
        usage.show(now);
        reconstructionNote.setText(
                now.reconstructions()
                        .map(
                                drawn ->
                                        model.pins().awaits(drawn)
                                                ? Messages.text("training.pin.soon")
                                                : Messages.text(
                                                        "training.drawn.note", drawn.epoch()))
                        .orElse(Messages.text("training.drawn.none")));
        shown(reconstructionCard, now.drawsBack());
        VBox.setVgrow(charts.grid(), now.drawsBack() ? Priority.NEVER : Priority.ALWAYS);
        strip.show(now.reconstructions());
        if (clock.getStatus() == Animation.Status.RUNNING) {
            model.drawPinned();
        }
    }

    private void buttons(TrainingPage.Phase phase) {
        boolean paused = phase == TrainingPage.Phase.PAUSED;
        shown(pause, phase.canPause());
        pause.setText(Messages.text(paused ? "training.continue" : "training.pause"));
        pauseIcon.setIconLiteral(paused ? "fth-play" : "fth-pause");
        shown(stop, phase.canStop());
        shown(resume, phase.canResume());
        shown(explore, phase == TrainingPage.Phase.DONE);
        shown(more, phase == TrainingPage.Phase.DONE);
    }

    private void findings(List<Finding> findings) {
        if (!findings.equals(shownFindings)) {
            shownFindings = findings;
            banners.getChildren().setAll(findings.stream().map(this::banner).toList());
        }
        shown(banners, !findings.isEmpty());
    }

    private FindingBanner banner(Finding finding) {
        return new FindingBanner(finding)
                .restarting(finding, () -> model.findings().restartWith(finding))
                .opening(finding, () -> model.findings().openRemedy(finding))
                .closing(() -> model.findings().dismiss(finding));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public List<Command> commandsHere() {
        return List.of(
                Command.pressing("run.pause", MenuName.RUN, "", pause).setApart(),
                Command.pressing("run.stop", MenuName.RUN, "Shortcut+Period", stop),
                Command.pressing("run.resume", MenuName.RUN, "", resume));
    }

    @Override
    public String id() {
        return Navigator.TRAINING;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        clock.play();
        model.drawPinned();
    }

    @Override
    public void hidden() {
        clock.stop();
    }
}
