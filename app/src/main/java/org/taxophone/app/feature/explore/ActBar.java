package org.taxophone.app.feature.explore;

import java.util.Set;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.WhileShown;
import org.taxophone.app.control.chart.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// The acts on the selected clips, where the selection is: floating on the map, at the foot of the
/// wall. There from two selected clips on; single clips are played all the time.
final class ActBar extends HBox {
    private static final int LEAST = 2;
    private static final double MARGIN = 16;
    private static final int LEAVES = 5;
    private static final PseudoClass DOCKED = PseudoClass.getPseudoClass("docked");

    private final ExploreViewModel model;
    private final ClusterActs acts;
    private final Label count = new Label();
    private final Label where = new Label();
    private final MenuButton move = new MenuButton(Messages.text("curate.move"));
    private final MenuButton more = new MenuButton();
    private final Button noise;
    private final Button split;

    ActBar(ExploreViewModel model, ClusterActs acts) {
        this.model = model;
        this.acts = acts;
        setId("explore-act-bar");
        getStyleClass().addAll("floating", "act-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        CurationViewModel curation = model.curation();
        split =
                button(
                        Messages.text("curate.split"),
                        Messages.text("curate.split.tip"),
                        "fth-scissors",
                        curation::splitOff);
        split.setId("curate-split");
        split.getStyleClass().add("accent");
        noise =
                button(
                        Messages.text("curate.noise"),
                        Messages.text("curate.noise.tip"),
                        "fth-slash",
                        curation::noise);
        noise.setId("curate-noise");
        move.setId("curate-move");
        move.setGraphic(new FontIcon("fth-corner-down-right"));
        move.setTooltip(new Tooltip(Messages.text("curate.move.tip")));
        move.setMinWidth(USE_PREF_SIZE);
        move.setOnShowing(event -> move.getItems().setAll(acts.moveTo().getItems()));
        move.getItems().setAll(new MenuItem());
        more.setId("curate-more");
        more.setGraphic(new FontIcon("fth-more-horizontal"));
        more.getStyleClass().addAll("ghost", "icon-button", "no-arrow");
        more.setAccessibleText(Messages.text("curate.more"));
        more.getItems().setAll(new MenuItem());
        more.setOnShowing(event -> more.getItems().setAll(rest()));
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setAccessibleText(Messages.text("curate.close"));
        close.setTooltip(new Tooltip(Messages.text("curate.close")));
        close.setOnAction(event -> model.selection().clear());
        count.getStyleClass().addAll("strong", "small");
        count.setMinWidth(USE_PREF_SIZE);
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(count, where, gap, split, move, noise, more, close);
        setVisible(false);
        setManaged(false);
        WhileShown showing = new WhileShown(this, this::refresh);
        parentProperty()
                .flatMap(
                        floor ->
                                floor instanceof Region region
                                        ? region.widthProperty()
                                        : new SimpleDoubleProperty())
                .addListener((value, before, now) -> arrange());
        model.selection().clipsProperty().addListener((value, before, now) -> showing.changed());
        model.exploredProperty().addListener((value, before, now) -> showing.changed());
    }

    /// Opens the list of clusters to move to.
    void showMove() {
        if (isVisible()) {
            move.show();
        }
    }

    void dock(boolean docked) {
        pseudoClassStateChanged(DOCKED, docked);
        setMaxWidth(docked ? Double.MAX_VALUE : USE_PREF_SIZE);
    }

    // what there is no room for goes step by step; the menu has all of it
    private void arrange() {
        if (!isVisible() || !(getParent() instanceof Region floor) || getScene() == null) {
            return;
        }
        double room = floor.getWidth();
        applyCss();
        for (int gone = 0; gone <= LEAVES; gone++) {
            shown(where, gone < 1);
            shown(noise, gone < 2);
            move.setContentDisplay(gone < 3 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            split.setContentDisplay(gone < 4 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            shown(count, gone < LEAVES);
            if (minWidth(-1) <= room - MARGIN) {
                return;
            }
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private MenuItem[] rest() {
        MenuItem[] items = acts.ofClips();
        Set<Integer> ids = model.curation().touched().keySet();
        if (ids.size() == 1 && ids.iterator().next() > 0) {
            int id = ids.iterator().next();
            MenuItem name = new MenuItem(Messages.text("curate.name"));
            name.setOnAction(event -> acts.rename(id));
            MenuItem[] all = java.util.Arrays.copyOf(items, items.length + 1);
            all[items.length] = name;
            return all;
        }
        return items;
    }

    private static Button button(String words, String tip, String icon, Runnable act) {
        Button button = new Button(words, new FontIcon(icon));
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void refresh() {
        boolean any = model.explored() != null && model.selection().clips().size() >= LEAST;
        shown(this, any);
        if (any) {
            count.setText(
                    Messages.text(
                            "explore.selected", Figures.whole(model.curation().clips().size())));
            where.setText(where());
            arrange();
        }
    }

    private String where() {
        var touched = model.curation().touched();
        if (touched.size() != 1) {
            return Messages.text("curate.in-many", touched.size());
        }
        int id = touched.firstKey();
        int cluster = id == 0 ? Selection.NOISE : id - 1;
        String name = id == 0 ? model.clusterName(cluster) : title(id);
        return Messages.text("curate.all-in", name) + source();
    }

    private String title(int id) {
        String name = model.shortName(id - 1);
        return name.equals(Messages.text("explore.cluster", id)) ? name : id + " " + name;
    }

    // what all of them have in common beside the cluster: the speaker, the site
    private String source() {
        ExploredRun run = model.explored();
        if (run == null) {
            return "";
        }
        for (String column : run.dataset().columns()) {
            if (run.dataset().labelColumn().filter(column::equals).isPresent()) {
                continue;
            }
            var values =
                    model.curation().clips().stream()
                            .map(clip -> run.value(run.row(clip), column))
                            .distinct()
                            .limit(2)
                            .toList();
            if (values.size() == 1 && !values.getFirst().isEmpty()) {
                return Messages.text("curate.all-of", column, values.getFirst());
            }
        }
        return "";
    }
}
