package org.taxophone.app.feature.results;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.taxophone.app.control.PlainWidth;
import org.taxophone.app.i18n.Messages;

/// What tells those rows apart that are compared: settings, spread over seeds, maps. Side by side
/// where there is room, else as tabs.
final class ComparisonPane extends StackPane {
    private static final double WIDE = 1080;
    private static final double PLAIN_TEXT = 12; // of the sample
    private static final double LOWEST = 120;
    private static final double[] PARTS = {0.53, 0.77};

    private final ResultsViewModel model;
    private final Button became = change("results.composition.title", true);
    private final Button differ = change("results.differs.title", false);
    private final DifferencesPane differences = new DifferencesPane(became);
    private final CompositionPane composition;
    private final SpreadPane spread = new SpreadPane();
    private final MapsPane maps;
    private final StackPane first = new StackPane();
    private final SplitPane beside = new SplitPane();
    private final TabPane tabs = new TabPane();

    /// Larger text needs more room; this one tells how large it is.
    private final Label sample = new Label();

    private final PlainWidth plainWidth;
    private boolean composed;

    /// @param page that this is as wide as: known before this is on show
    ComparisonPane(ResultsViewModel model, Region page) {
        this.model = model;
        plainWidth = new PlainWidth(page, sample, PLAIN_TEXT);
        maps = new MapsPane(model);
        composition = new CompositionPane(model, differ);
        became.setId("results-became");
        setId("results-comparison");
        setMinHeight(LOWEST);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        tab("results.differs.title"),
                        tab("results.composition.title"),
                        tab("results.spread.title"),
                        tab("results.maps.title"));
        sample.getStyleClass().add("small");
        sample.setManaged(false);
        sample.setVisible(false);
        getChildren().setAll(sample);
        plainWidth.addListener((value, before, now) -> arrange(now.doubleValue() >= WIDE));
        tabs.getSelectionModel().selectedIndexProperty().addListener((v, b, now) -> fillTab());
        model.changesProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    private static Tab tab(String key) {
        return new Tab(Messages.text(key));
    }

    private List<Region> panes() {
        return List.of(differences, composition, spread, maps);
    }

    // Beside one another there is room for one of the two.
    private Button change(String key, boolean toComposition) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().addAll("link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    composed = toComposition;
                    first.getChildren().setAll(composed ? composition : differences);
                });
        return button;
    }

    private boolean isWide() {
        return getChildren().contains(beside);
    }

    private void arrange(boolean wide) {
        if (getChildren().contains(wide ? beside : tabs)) {
            return;
        }
        if (wide) {
            tabs.getTabs().forEach(tab -> tab.setContent(null));
            first.getChildren().setAll(composed ? composition : differences);
            beside.getItems().setAll(first, spread, maps);
            beside.setDividerPositions(PARTS);
            getChildren().setAll(beside, sample);
        } else {
            first.getChildren().clear();
            beside.getItems().clear();
            getChildren().setAll(tabs, sample);
            fillTab();
        }
        became.setVisible(wide);
        differ.setVisible(wide);
        panes().stream()
                .flatMap(pane -> pane.lookupAll(".comparison-title").stream())
                .forEach(
                        title -> {
                            title.setManaged(wide); // the tab says it already
                            title.setVisible(wide);
                        });
    }

    // what was not looked at is not made ready either
    private void fillTab() {
        int chosen = tabs.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && !isWide()) {
            tabs.getTabs().get(chosen).setContent(panes().get(chosen));
        }
    }

    private void refresh() {
        List<ResultRow> rows = model.compared();
        differences.show(rows);
        composition.show(rows);
        spread.show(rows);
        maps.show(rows);
    }

    /// The line above a part: its title, a note, and what can be chosen.
    static HBox head(String titleKey, Label note, Node... choices) {
        Label title = new Label(Messages.text(titleKey));
        title.getStyleClass().addAll("strong", "comparison-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, note, gap);
        head.getChildren().addAll(choices);
        head.getStyleClass().addAll("comparison-head", "hairline-bottom");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
