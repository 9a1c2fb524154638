package org.taxophone.app.feature.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.control.TwoEnds;
import org.taxophone.app.form.FormField;
import org.taxophone.app.form.FormView;
import org.taxophone.app.form.FormWords;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.experiment.KindChoice;

/// The Recipe place.
public final class RecipeView implements Place {
    /// Fields that are always shown of sections with many.
    private static final Set<String> ESSENTIAL =
            Set.of(
                    "training.epochs",
                    "training.batchSize",
                    "training.learningRate",
                    "training.finalLearningRate",
                    "loss.lambda",
                    "loss.reduction",
                    "loss.assignment",
                    "loss.balanceWeight",
                    "loss.tauStart",
                    "loss.tauEnd",
                    "training.validationShare",
                    "input.scaling",
                    "input.views");

    private static final PseudoClass NARROW_LAYOUT = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW = 1100;
    private static final Duration DIMMED_AFTER = Duration.millis(150);

    private final RecipeViewModel model;
    private ClustersChoice clustersChoice;
    private final Parent root;
    private final FormView form;
    private final MatrixView matrix;
    private final RecipeCards recipeCards;
    private final List<KindCard> kindCards = new ArrayList<>();
    private final PauseTransition dimming = new PauseTransition(DIMMED_AFTER);

    @FXML private VBox models;
    @FXML private VBox cards;
    @FXML private ScrollPane formScroll;
    @FXML private VBox formBox;
    @FXML private VBox kindBox;
    @FXML private HBox kinds;
    @FXML private TextField clusters;
    @FXML private ToggleButton clustersAuto;
    @FXML private Label clustersNote;
    @FXML private Label clustersProblem;
    @FXML private TextField seed;
    @FXML private Label seedProblem;
    @FXML private Label previewClip;
    @FXML private StackPane previewPane;
    @FXML private Label previewNote;
    @FXML private VBox helpBox;
    @FXML private Label helpTitle;
    @FXML private Label help;
    @FXML private Label helpDefault;
    @FXML private VBox runBox;
    @FXML private Label decision;
    @FXML private Button takeDecision;
    @FXML private TwoEnds decisionLine;
    @FXML private VBox estimateBox;
    @FXML private Button resetAll;
    @FXML private Button tryOut;
    @FXML private Button attention;
    @FXML private Button copy;
    @FXML private Button start;

    /// The form of the place, which takes as long to make as the rest.
    public static FormView form(RecipeViewModel model) {
        return new FormView(model.form(), ESSENTIAL);
    }

    /// @param colors of all spectrograms
    public RecipeView(
            RecipeViewModel model, FormView form, ObservableValue<SpectrumColors> colors) {
        this.model = model;
        this.form = form;
        matrix = new MatrixView(colors);
        root = Fxml.load(this);
        ((Region) root)
                .widthProperty()
                .addListener(
                        (value, before, now) ->
                                root.pseudoClassStateChanged(
                                        NARROW_LAYOUT, now.doubleValue() < NARROW));
        formBox.getChildren().add(form);
        previewPane.getChildren().setAll(matrix);
        KeepBar keeping = new KeepBar(model);
        models.getChildren().add(keeping);
        recipeCards = new RecipeCards(cards, model, keeping::rename);
        runBox.getChildren().addAll(new SplitRow(model), new LongClipsRow(model.settings()));
        estimateBox.getChildren().add(new EstimateLines(model.estimate()));
        choices();
        runSettings();
        preview();
        starting();
        form.focusedFieldProperty().addListener((value, before, now) -> showHelp(now));
        model.form().revisionProperty().addListener((value, before, now) -> refresh());
        model.attentionProperty().addListener((value, before, now) -> refresh());
        showHelp(null);
        refresh();
    }

    private void choices() {
        for (KindChoice kind : List.of(KindChoice.AUTO, KindChoice.EVENTS, KindChoice.TEXTURES)) {
            KindCard card = new KindCard(kind, () -> model.chooseKind(kind));
            kindCards.add(card);
            kinds.getChildren().add(card);
        }
        decision.textProperty().bind(model.decision().sentenceProperty());
        model.decision().sentenceProperty().addListener((value, before, now) -> refresh());
        model.decision().decisionProperty().addListener((value, before, now) -> refresh());
        takeDecision.setOnAction(event -> model.takeDecision());
        resetAll.setOnAction(event -> model.resetAll());
    }

    private void runSettings() {
        clusters.textProperty().bindBidirectional(model.settings().clustersProperty());
        clustersChoice = new ClustersChoice(clusters, clustersAuto, clustersNote);
        seed.textProperty().bindBidirectional(model.settings().seedProperty());
        clusters.textProperty().addListener((value, before, now) -> refresh());
        seed.textProperty().addListener((value, before, now) -> refresh());
    }

    private void preview() {
        previewNote.textProperty().bind(model.preview().noteProperty());
        model.preview().previewProperty().addListener((value, before, now) -> showPreview(now));
        // the old picture stays while the new one is made, and pales when that takes a while
        dimming.setOnFinished(event -> matrix.setOpacity(0.5));
        model.preview()
                .busyProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now) {
                                dimming.playFromStart();
                            } else {
                                dimming.stop();
                                matrix.setOpacity(1);
                            }
                        });
        showPreview(model.preview().previewProperty().get());
    }

    private void showPreview(@Nullable Preview shown) {
        previewClip.setText(shown == null ? "" : shown.clip());
        previewClip.setVisible(shown != null);
        matrix.show(shown == null ? null : shown.matrix(), Messages.text("recipe.preview.padding"));
    }

    private void starting() {
        tryOut.setOnAction(event -> model.tryOrStop());
        model.estimate().tryingProperty().addListener((value, before, now) -> refresh());
        attention.textProperty().bind(model.attentionProperty());
        attention.setOnAction(event -> model.firstProblem().ifPresent(form::goTo));
        start.setOnAction(event -> model.start());
        copy.setOnAction(event -> model.commandLine().ifPresent(RecipeView::copy));
    }

    private void begin() {
        root.requestFocus(); // what is being written counts
        model.startOrShow();
    }

    private static void copy(String line) {
        ClipboardContent content = new ClipboardContent();
        content.putString(line);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void showHelp(@Nullable FormField field) {
        shown(helpBox, field != null);
        if (field != null) {
            helpTitle.setText(FormWords.label(field));
            help.setText(FormWords.help(field));
            helpDefault.setText(
                    field.changed()
                            ? Messages.text("recipe.help.changed")
                            : Messages.text("recipe.help.default"));
        }
    }

    private void refresh() {
        recipeCards.refresh();
        KindChoice kind = model.form().value().kind();
        shown(kindBox, kind != KindChoice.FIXED);
        kindCards.forEach(card -> card.show(kind));
        problem(clusters, clustersProblem, model.settings().clustersProblem(model.form().value()));
        clustersChoice.refresh(model.form().value());
        problem(seed, seedProblem, model.settings().seedProblem());
        boolean ready = model.attentionProperty().get().isEmpty();
        attention.setVisible(!ready);
        boolean trying = model.estimate().tryingProperty().get();
        tryOut.setText(Messages.text(trying ? "recipe.try.stop" : "recipe.try"));
        shown(tryOut, model.form().value().trains());
        tryOut.setDisable(!ready && !trying);
        resetAll.setVisible(model.isChanged());
        boolean decided = model.decision().decisionProperty().get() != null;
        shown(decisionLine, !decision.getText().isEmpty());
        shown(takeDecision, decided && kind == KindChoice.AUTO);
        start.setDisable(!ready);
        int several = model.runCount();
        start.setText(
                several == 1
                        ? Messages.text("recipe.start")
                        : Messages.text("recipe.start.several", several));
        copy.setDisable(model.commandLine().isEmpty());
    }

    private static void problem(TextField field, Label words, Optional<String> problem) {
        words.setText(problem.orElse(""));
        shown(words, problem.isPresent());
        field.getStyleClass().remove("invalid");
        if (problem.isPresent()) {
            field.getStyleClass().add("invalid");
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                                "run.start",
                                MenuName.RUN,
                                "Shortcut+Enter",
                                model.openProperty(),
                                this::begin)
                        .needs("command.why.project"));
    }

    @Override
    public List<Command> commandsHere() {
        return List.of(
                Command.pressing("run.try", MenuName.RUN, "", tryOut),
                Command.pressing("run.copy", MenuName.RUN, "", copy));
    }

    @Override
    public String id() {
        return Navigator.RECIPE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
    }
}
