package org.taxophone.app.feature.welcome;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.RunningMark;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.sample.Sample;

/// Welcome: open a folder, a project or a sample in one act.
public final class WelcomeView implements Place {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass NARROW_LAYOUT = PseudoClass.getPseudoClass("narrow");
    private static final List<String> STEPS =
            List.of("data", "recipe", "training", "explore", "results");

    /// Below this width both columns stand under one another.
    private static final double TWO_COLUMNS = 1200;

    private static final double WIDE = 1136;
    private static final double NARROW = 560;

    private final WelcomeViewModel model;
    private final ScrollPane root;
    @FXML private HBox left;
    @FXML private Label leftWords;
    @FXML private Button openLeft;
    @FXML private Button dismissLeft;
    @FXML private FlowPane columns;
    @FXML private StackPane drop;
    @FXML private Label dropTitle;
    @FXML private Button choose;
    @FXML private Button openProject;
    @FXML private Button shortcuts;
    @FXML private VBox recentsBox;
    @FXML private Label recentsCount;
    @FXML private VBox recents;
    @FXML private Button tour;
    @FXML private VBox samples;
    @FXML private VBox steps;

    public WelcomeView(WelcomeViewModel model) {
        this.model = model;
        root = Fxml.load(this);
        choose.setOnAction(event -> model.chooseFolder());
        openProject.setOnAction(event -> model.chooseProject());
        shortcuts.setOnAction(event -> model.showShortcuts());
        tour.setOnAction(event -> model.tour());
        for (Sample sample : Sample.values()) {
            samples.getChildren().add(new SampleCard(sample, () -> model.openSample(sample)));
        }
        openLeft.setOnAction(event -> model.openLeft());
        dismissLeft.setOnAction(event -> model.dismissLeft());
        model.leftProperty().addListener((v, before, after) -> showLeft(after));
        showLeft(model.leftProperty().get());
        model.hintProperty().addListener((v, before, after) -> hint(after));
        hint("");
        model.recents().addListener((ListChangeListener<Recents.Recent>) change -> list());
        list();
        for (int i = 0; i < STEPS.size(); i++) {
            steps.getChildren().add(step(i + 1, STEPS.get(i)));
        }
        root.widthProperty().addListener((v, before, after) -> fit(after.doubleValue()));
    }

    private void fit(double width) {
        double wrap = width >= TWO_COLUMNS ? WIDE : NARROW;
        columns.pseudoClassStateChanged(NARROW_LAYOUT, wrap == NARROW);
        columns.setPrefWrapLength(wrap);
        columns.setMaxWidth(wrap);
    }

    private void showLeft(RunningMark.@Nullable Left project) {
        left.setVisible(project != null);
        left.setManaged(project != null);
        if (project != null) {
            leftWords.setText(model.leftWords(project));
        }
    }

    private void hint(String words) {
        drop.pseudoClassStateChanged(TARGET, !words.isEmpty());
        dropTitle.setText(words.isEmpty() ? Messages.text("welcome.drop") : words);
    }

    private void list() {
        recentsBox.setVisible(!model.recents().isEmpty());
        recentsBox.setManaged(!model.recents().isEmpty());
        recentsCount.setText(Messages.text("welcome.recents.count", model.recents().size()));
        recents.getChildren()
                .setAll(
                        model.recents().stream()
                                .limit(5)
                                .map(recent -> new RecentRow(recent, model))
                                .toList());
    }

    private static Node step(int number, String place) {
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().addAll("badge", "accent", "step-number");
        Label name = new Label(Messages.text("rail." + place));
        name.getStyleClass().addAll("small", "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(Messages.text("welcome.step." + place));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        HBox line = new HBox(5, name, words);
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox step = new HBox(12, badge, line);
        step.getStyleClass().add("step");
        return step;
    }

    @Override
    public String id() {
        return Navigator.WELCOME;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
