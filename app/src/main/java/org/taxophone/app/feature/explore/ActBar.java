package org.taxophone.app.feature.explore;

import java.util.Set;
import javafx.css.PseudoClass;
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
    private static final double ROOM_FOR_WORDS = 620;
    private static final double ROOM_FOR_MOVE = 460;
    private static final double ROOM_FOR_SPLIT = 380;
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
        where.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(count, where, gap, split, move, noise, more, close);
        setVisible(false);
        setManaged(false);
        WhileShown showing = new WhileShown(this, this::refresh);
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

    void fit(double width) {
        boolean room = width >= ROOM_FOR_WORDS;
        noise.setVisible(room);
        noise.setManaged(room);
        split.setContentDisplay(
                width >= ROOM_FOR_SPLIT ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        move.setContentDisplay(
                width >= ROOM_FOR_MOVE ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
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
        boolean shown = model.explored() != null && model.selection().clips().size() >= LEAST;
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            count.setText(
                    Messages.text(
                            "explore.selected", Figures.whole(model.curation().clips().size())));
            where.setText(where());
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
